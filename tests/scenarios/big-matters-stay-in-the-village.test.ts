import {
	DISPATCHER,
	GRID_1,
	GRID_LEADER,
	refusalOf,
	submitted,
	VILLAGE_LEADER,
	VILLAGER,
	walk,
} from '../support/demo'
import { startStory } from '../support/story'
import { eventsIn } from '../support/offered'

const story = startStory()
const TO_THE_GRID = { to: { areaCode: GRID_1, post: 'gridLeader' } }

test('小事不出组、大事不出村：网格退回两次，不再踢皮球，由村里定', async () => {
	const { product, seen, inboxOf } = story
	const report = await submitted(product, { category: 'livestock', text: '村口的流浪狗咬了羊' })

	// It goes up with a reason, down with a word of help, and up again.
	const back = await walk(product, report, [
		[GRID_LEADER, 'accept'],
		[GRID_LEADER, 'return', { reason: '狗是邻村跑来的，网格里抓不了' }],
	])
	expect(back).toMatchObject({ status: 'reported', level: 'village', owner: { name: '王德山' } })
	expect(back).not.toHaveProperty('lead')
	const twice = await walk(product, back, [
		[VILLAGE_LEADER, 'assign', { ...TO_THE_GRID, note: '村里借了捕狗网' }],
		[GRID_LEADER, 'return', { reason: '试了两天，还是要村里和邻村一起抓' }],
	])
	expect(twice).toMatchObject({ status: 'reported', level: 'village' })

	// The grid does not get it a third time, not even from the town, and the town sees that it came back twice.
	const tossed = await refusalOf(product, twice, [VILLAGE_LEADER, 'assign', TO_THE_GRID])
	expect(tossed).toMatchObject({
		code: 'TARGET_GAVE_IT_UP',
		fields: { to: expect.stringContaining('两次') as string },
	})
	expect(await refusalOf(product, twice, [DISPATCHER, 'assign', TO_THE_GRID])).toMatchObject({
		code: 'TARGET_GAVE_IT_UP',
	})
	const { targets } = await product.ask(VILLAGE_LEADER, 'report', 'targets', { id: twice.id })
	expect(targets.filter(({ areaCode }) => areaCode === GRID_1).map(({ post }) => post)).not.toContain(
		'gridLeader',
	)
	const desk = await product.ask(DISPATCHER, 'report', 'desk', { section: 'backTwice' })
	expect(desk.items.map(({ id }) => id)).toEqual([twice.id])

	// The promise to the villager did not start anew on the way, and the village decides.
	expect(await inboxOf(GRID_LEADER)).not.toContain(twice.id)
	expect(await inboxOf(VILLAGE_LEADER)).toContain(twice.id)
	const resolved = await walk(product, twice, [
		[VILLAGE_LEADER, 'accept'],
		[VILLAGE_LEADER, 'resolve', { note: '和邻村一起捉住，送了收容站' }],
	])
	expect(resolved).toMatchObject({ status: 'resolved', lead: '王德山' })
	const { history, ...view } = await seen(VILLAGER, resolved)
	expect(history.flatMap(({ reason }) => reason ?? [])).toEqual([
		'狗是邻村跑来的，网格里抓不了',
		'试了两天，还是要村里和邻村一起抓',
	])
	expect(eventsIn(view)).toEqual(['add', 'confirm', 'rework', 'share'])
})
