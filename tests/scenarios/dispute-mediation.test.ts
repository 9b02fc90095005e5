import { GRID_LEADER, NEIGHBOUR, submitted, VILLAGE_LEADER, VILLAGER, walk } from '../support/demo'
import { MINUTE, startStory } from '../support/story'

const story = startStory()

test('矛盾纠纷调解：羊进了菜园，不到半小时当场调解好，邻居一个字也看不到', async () => {
	const { product, seen, inboxOf, tale } = story
	product.clock.set(new Date('2026-09-17T09:00:00+08:00'))
	const report = await submitted(product, { category: 'dispute', text: '老李家的羊进了我家菜园' })
	expect(report).toMatchObject({ isPublic: false, owner: { name: '白玉兰' } })
	expect(await inboxOf(GRID_LEADER)).toContain(report.id)

	// A quarrel is nobody else's business: it is neither listed, nor shown, nor joined.
	const near = await product.ask(NEIGHBOUR, 'report', 'nearby', { category: 'dispute' })
	expect(near.items).toEqual([])
	const [shown, joined] = [
		await product.call(NEIGHBOUR, 'report', 'show', { id: report.id }),
		await product.call(NEIGHBOUR, 'report', 'join', { id: report.id, version: report.version }),
	]
	for (const answer of [shown, joined]) expect(answer).toMatchObject({ error: { code: 'NO_PERMISSION' } })

	// The grid leader walks over, and both sides agree.
	product.clock.advance(5 * MINUTE)
	const accepted = await walk(product, report, [[GRID_LEADER, 'accept']])
	product.clock.advance(20 * MINUTE)
	const settled = await walk(product, accepted, [
		[GRID_LEADER, 'settle', { note: '老李赔了菜苗，答应把羊圈门修好，两家握手' }],
	])
	expect(settled).toMatchObject({ status: 'resolved', clock: { owes: null, overdue: false } })
	product.clock.advance(4 * MINUTE)
	const closed = await walk(product, settled, [[VILLAGER, 'confirm', { solved: 'yes', satisfied: 'yes' }]])
	expect(closed.status).toBe('closed')

	const [first, last] = [closed.history[0], closed.history.at(-1)]
	const took = Date.parse(last?.at ?? '') - Date.parse(first?.at ?? '')
	expect(took).toBeLessThan(30 * MINUTE)
	expect(await tale(VILLAGER, closed)).toEqual([
		'您上报了诉求，交给柳树川村第一网格网格长',
		'第一网格网格长白玉兰已受理，负责到底',
		'第一网格网格长白玉兰当场办好了',
		'您确认了结果，诉求结案',
	])

	// Even what was said to everybody by mistake stays between them; the village above reads that there was one, and no words.
	expect((await product.ask(NEIGHBOUR, 'report', 'nearby', {})).items).toEqual([])
	expect(await seen(VILLAGE_LEADER, closed)).toMatchObject({
		outlineOnly: true,
		text: '',
		category: 'dispute',
	})
})
