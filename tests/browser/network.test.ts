import { GRID_LEADER, VILLAGER } from '../support/demo'
import { productBench } from './support/bench'

const bench = productBench()

const WORDS_FIELD = '用平常说话的方式写就行'

test('the answer to a report is lost: the phone says so, keeps it, sends again; one report exists', async () => {
	const phones = await bench.openConsole({ left: VILLAGER, right: GRID_LEADER })
	const { left: villager, right: leader } = phones
	await villager.tap('上报诉求')
	await villager.tap('供水')
	await villager.type(WORDS_FIELD, '自来水停了两天')
	await phones.setNet('left', 'drop')
	await villager.tap('上报')
	await villager.sees('还没有收到回音')
	await villager.tap('看我的诉求')
	await villager.sees('还没发出去')
	await villager.sees('自来水停了两天')

	await villager.tap('现在再发')
	await villager.sees('待受理')
	await villager.seesNoMore('还没发出去')

	await leader.tap('待办')
	await leader.sees('先到期的在前面')
	await leader.sees('自来水停了两天')
	await expect(leader.count('自来水停了两天')).resolves.toBe(1)
	const [mine, inbox] = await Promise.all([
		bench.ask(VILLAGER, 'report', 'mine', {}),
		bench.ask(GRID_LEADER, 'report', 'inbox', {}),
	])
	expect(mine.items.map(({ text }) => text)).toEqual(['自来水停了两天'])
	expect(inbox.items.map(({ id }) => id)).toEqual(mine.items.map(({ id }) => id))
})

test('without a network a report waits; it goes by itself when the network is back', async () => {
	const phones = await bench.openConsole({ left: VILLAGER, right: GRID_LEADER })
	const { left: villager } = phones
	const before = (await bench.ask(VILLAGER, 'report', 'mine', {})).items.length
	await villager.tap('上报诉求')
	await villager.tap('供电')
	await villager.type(WORDS_FIELD, '电线被风刮断')
	await phones.setNet('left', 'off')
	await villager.tap('上报')
	await villager.sees('还没有收到回音')
	await phones.setNet('left', 'on')
	await villager.sees('待受理')
	await villager.sees('电线被风刮断')
	const { items } = await bench.ask(VILLAGER, 'report', 'mine', {})
	expect(items.filter(({ text }) => text === '电线被风刮断')).toHaveLength(1)
	expect(items).toHaveLength(before + 1)
})

test('offline, the card, home and the own reports show what was seen last, and when', async () => {
	const phones = await bench.openConsole({ left: VILLAGER, right: GRID_LEADER })
	const { left: villager } = phones
	await villager.tap('看全部负责人')
	await villager.sees('13800000010')
	await villager.back()
	await villager.tab('我的诉求')
	await villager.sees('电线被风刮断')
	await phones.setNet('left', 'off')

	await villager.tab('首页')
	await villager.sees('白玉兰')
	await villager.tap('看全部负责人')
	await villager.sees(/现在没有网络，这是今天.*看到的内容/)
	await villager.sees('13800000010')
	await villager.back()
	await villager.tab('我的诉求')
	await villager.sees(/现在没有网络，这是/)
	await villager.sees('电线被风刮断')
})
