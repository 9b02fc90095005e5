import {
	DISPATCHER,
	GRID_LEADER,
	refusalOf,
	submitted,
	VILLAGE_LEADER,
	VILLAGER,
	walk,
} from '../support/demo'
import { DAY, startStory } from '../support/story'
import { eventsIn, offering } from '../support/offered'

const story = startStory()
const REJECTION = { rejectReason: 'notOurs', note: '修路归公路局，请打 12328' }

test('评议监督：网格不予受理，村民申诉一次，由上一级重新受理，时限重新算', async () => {
	const { product, seen, inboxOf } = story
	const report = await submitted(product, { category: 'rubbish', text: '公路边的垃圾没人清' })
	const rejected = await walk(product, report, [[GRID_LEADER, 'reject', REJECTION]])
	const read = await seen(VILLAGER, rejected)
	expect(read).toMatchObject({ status: 'rejected', allowed: offering('appeal'), clock: { owes: null } })
	expect(read.history.at(-1)).toMatchObject({
		text: '第一网格网格长白玉兰没有受理：这件事不归我们这里管',
		note: REJECTION.note,
	})

	// Nobody else appeals for them, and the person who rejected it can't quietly take it up again.
	for (const openid of [GRID_LEADER, VILLAGE_LEADER, DISPATCHER]) {
		expect(await refusalOf(product, rejected, [openid, 'appeal', { reason: '该办' }])).toMatchObject({
			code: 'EVENT_NOT_ALLOWED',
		})
	}
	expect(await refusalOf(product, rejected, [GRID_LEADER, 'accept'])).toMatchObject({
		code: 'EVENT_NOT_ALLOWED',
	})

	// Thirteen days later the villager appeals, and the village has its own full time.
	product.clock.advance(13 * DAY)
	const appealed = await walk(product, rejected, [[VILLAGER, 'appeal', { reason: '是村里的路，去年还清过' }]])
	expect(appealed).toMatchObject({
		status: 'reported',
		level: 'village',
		clock: { owes: 'acceptance', overdue: false },
	})
	expect(await inboxOf(GRID_LEADER)).toEqual([])
	expect(await inboxOf(VILLAGE_LEADER)).toEqual([appealed.id])
	const desk = await product.ask(DISPATCHER, 'report', 'desk', { section: 'unsolved' })
	expect(desk.items.map(({ id }) => id)).toEqual([appealed.id])

	// One appeal: the second word is final, with its reason.
	const final = await walk(product, appealed, [
		[VILLAGE_LEADER, 'reject', { rejectReason: 'untrue', note: '已到现场，路边没有垃圾' }],
	])
	expect(eventsIn(await seen(VILLAGER, final))).toEqual([])
	expect(await refusalOf(product, final, [VILLAGER, 'appeal', { reason: '就有' }])).toMatchObject({
		code: 'ALREADY_APPEALED',
	})
})
