import { GRID_LEADER, STRANGER, VILLAGER } from '../support/demo'
import { productBench } from './support/bench'

const bench = productBench()

// From the card on the wall to a call there are two taps: card.test.ts counts them; a code is held before a phone in story.test.ts.

test('a villager who opens the staff inbox by a link is told that it is not for them', async () => {
	const villager = await bench.openPhone(VILLAGER, { path: 'packages/staff/inbox/index' })
	await villager.sees('您看不了这一页')
})

test('a stranger scans a card and says that it is theirs; the grid leader confirms', async () => {
	const stranger = await bench.openPhone(STRANGER, { path: 'pages/card/index?doorCode=HHVW-WXQN-47GZ' })
	await stranger.tap('这是我家')
	await stranger.type('您的姓名', '吴小燕')
	await stranger.tap('就是这一家')
	await stranger.sees('已经告诉网格长，请等确认')

	const leader = await bench.openPhone(GRID_LEADER, { path: 'packages/staff/area/index' })
	await leader.sees('吴*')
	await leader.tap('是这一家的')
	await leader.sees('没有等确认的住户')
	const { households } = await bench.ask(STRANGER, 'account', 'show', {})
	expect(households.map(({ state }) => state)).toEqual(['confirmed'])
})
