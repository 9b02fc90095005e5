import { DEPUTY, GRID_2, submitted, VILLAGER_2, walk } from '../support/demo'
import { DAY, startStory } from '../support/story'

const story = startStory()
const LEADER = 'o-leader-of-the-second-grid-01'

test('联系卡：网格长休假，卡上和诉求上都是今天在岗的代班人；人回来，事也回到他手里', async () => {
	const { product, seen, inboxOf } = story
	await product.bindStaff(LEADER, '13800000014')

	// The card on the wall names the people who are there today.
	const card = await product.ask(VILLAGER_2, 'card', 'show', {})
	expect(card).toMatchObject({ area: { code: GRID_2 } })
	expect(card.people[0]).toMatchObject({ name: '孙立新', standsInFor: '阿拉坦其其格' })

	// So does the report, which lies with the desk and not with a person.
	const report = await submitted(product, { category: 'water', text: '水管冻住了' }, VILLAGER_2)
	expect(report.owner).toMatchObject({
		areaCode: GRID_2,
		post: 'gridLeader',
		name: '孙立新',
		phone: card.people[0]?.phone,
		standsInFor: '阿拉坦其其格',
	})
	expect(report.trail.at(-1)).toMatch(/今天不在岗，由孙立新代班$/)
	expect(await inboxOf(DEPUTY)).toEqual([report.id])
	expect(await inboxOf(LEADER)).toEqual([])
	expect(await product.call(LEADER, 'report', 'accept', { id: report.id, version: 1 })).toMatchObject({
		error: { code: 'EVENT_NOT_ALLOWED' },
	})

	// The deputy takes it and waits for the thaw; then the leave ends.
	const asked = await walk(product, report, [
		[DEPUTY, 'accept'],
		[DEPUTY, 'suspend', { days: 20, reason: '等化冻再挖' }],
	])
	expect(asked.lead).toBe('孙立新')
	await story.pass(11 * DAY)

	// Nothing was handed over, and nothing lies with somebody who is not there.
	expect((await seen(VILLAGER_2, report)).owner).toMatchObject({ name: '阿拉坦其其格' })
	expect((await seen(VILLAGER_2, report)).owner).not.toHaveProperty('standsInFor')
	expect(await inboxOf(DEPUTY)).toEqual([])
	expect(await inboxOf(LEADER)).toEqual([report.id])
	const resolved = await walk(product, asked, [
		[LEADER, 'resume'],
		[LEADER, 'resolve', { note: '换了保温管' }],
	])
	expect(resolved.status).toBe('resolved')
})
