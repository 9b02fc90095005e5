import { GRID_LEADER, VILLAGER } from '../support/demo'
import { productBench } from './support/bench'

const bench = productBench()

test('what somebody says is recorded, waits where its upload is cut off, arrives once, and the leader hears it', async () => {
	const desk = await bench.openDesk({ left: VILLAGER, right: GRID_LEADER })
	const { left: villager, right: leader } = desk
	await villager.tap('上报诉求')
	await villager.tap('供水')
	await villager.tap('点一下，用嘴说')
	await villager.sees('正在听您说')
	await villager.sees('2 秒')
	await villager.tap('说完了')
	await villager.tap('听一听')
	await villager.sees(/^停$/)

	await desk.setNet('left', 'drop')
	await villager.tap('上报')
	await villager.sees('还没有收到回音')
	await villager.tap('看我的诉求')
	await villager.sees(/^\[录音\] [23] 秒$/)
	await villager.tap('现在再发')
	await villager.sees('待受理')
	await villager.seesNoMore('还没发出去')
	const { items } = await bench.ask(VILLAGER, 'report', 'mine', {})
	expect(items.map(({ text, voice }) => [text, (voice ?? 0) > 1])).toEqual([['', true]])

	await leader.tap('待办')
	await leader.tap(/^\[录音\]/)
	await leader.sees(/^有录音 [23] 秒$/)
	await leader.tap('听一听')
	await leader.sees(/^停$/)
	await leader.seesNoMore(/^停$/)
	await leader.sees('听一听')
	await leader.seesNoMore(/放不出来/)
})
