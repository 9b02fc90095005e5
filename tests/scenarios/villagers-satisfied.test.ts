import { DISPATCHER, GRID_LEADER, refusalOf, submitted, VILLAGER, walk } from '../support/demo'
import { DAY, startStory } from '../support/story'
import { eventsIn } from '../support/offered'

const story = startStory()

test('确保群众满意：结案以后又漏了，村民重新打开，同一个席位重办，两次以后找上一级', async () => {
	const { product, seen } = story
	const repair = (note: string) =>
		[
			[GRID_LEADER, 'accept'],
			[GRID_LEADER, 'resolve', { note }],
			[VILLAGER, 'confirm', { solved: 'partly', satisfied: 'no' }],
		] as [string, string, Record<string, unknown>?][]
	const first = await walk(product, await submitted(product), repair('缠了胶带'))
	expect(first).toMatchObject({ status: 'closed', rating: { solved: 'partly', satisfied: 'no' } })

	// Ten days later it drips again: back at the desk that resolved it, with half the time, and its rating is void.
	product.clock.advance(10 * DAY)
	const open = await walk(product, first, [[VILLAGER, 'reopen', { reason: '胶带掉了，又漏了' }]])
	expect(open).toMatchObject({ status: 'reported', owner: { name: '白玉兰' }, clock: { owes: 'acceptance' } })
	expect(open).not.toHaveProperty('rating')
	expect(open).not.toHaveProperty('lead')
	const desk = await product.ask(DISPATCHER, 'report', 'desk', { section: 'unsolved' })
	expect(desk.items.map(({ id }) => id)).toEqual([open.id])

	const again = await walk(product, open, repair('换了接头'))
	const third = await walk(product, again, [
		[VILLAGER, 'reopen', { reason: '接头还是渗水' }],
		...repair('换了整段管'),
	])
	expect(await refusalOf(product, third, [VILLAGER, 'reopen', { reason: '地也泡坏了' }])).toMatchObject({
		code: 'REOPENED_TWICE',
		message: '已经重新打开过两次，请直接打电话给上一级',
	})

	// A follow-up call from the town opens it once more; after 14 days nobody does.
	expect(eventsIn(await seen(DISPATCHER, third))).toContain('reopen')
	const called = await walk(product, third, [[DISPATCHER, 'reopen', { reason: '电话回访：地面还没有修' }]])
	const closed = await walk(product, called, repair('地面也补好了'))
	expect(closed.history.filter(({ event }) => event === 'reopen').map(({ reason }) => reason)).toEqual([
		'胶带掉了，又漏了',
		'接头还是渗水',
		'电话回访：地面还没有修',
	])
	product.clock.advance(15 * DAY)
	expect(await refusalOf(product, closed, [DISPATCHER, 'reopen', { reason: '再看看' }])).toMatchObject({
		code: 'TOO_LATE',
	})
})
