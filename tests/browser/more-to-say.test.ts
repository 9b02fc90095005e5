import { GRID_LEADER, VILLAGER } from '../support/demo'
import { productBench } from './support/bench'

const bench = productBench()
const INBOX = { path: 'packages/staff/inbox/index' }

test('the reporter adds and urges: the leader sees both in the list, and heeds them', async () => {
	const { report } = await bench.ask(VILLAGER, 'report', 'submit', {
		clientKey: 'browser-more-1',
		category: 'water',
		text: '自来水没有了',
	})
	const villager = await bench.openPhone(VILLAGER, { path: `pages/detail/index?id=${report.id}` })
	await villager.tap('补充情况')
	await villager.type('比如：水已经流到院子里了', '井盖也掉了')
	await villager.type('比如：东头第二家', '小卖部对面')
	await villager.tap('发给他们')
	await villager.sees('（补充：小卖部对面）')
	await villager.tap('催一催')
	await villager.sees('催了一次')
	await villager.seesNoMore('催一催')

	const leader = await bench.openPhone(GRID_LEADER, INBOX)
	await leader.sees('补充')
	await leader.sees('催')
	await leader.tapFirst('自来水没有了')
	await leader.sees('井盖也掉了；地点：小卖部对面')
	await leader.tap('受理')
	await leader.sees('已受理')
	await leader.back()
	await leader.seesNoMore('催')

	const again = await bench.openPhone(VILLAGER, { path: `pages/detail/index?id=${report.id}` })
	await again.tap('不用办了，撤回')
	await again.tap('撤回')
	await again.tap('撤错了，恢复这件事')
	await again.sees('不撤回了，接着办')
})

test('what a desk says often is one tap, after what was typed; it is changed on its own page', async () => {
	const { report } = await bench.ask(VILLAGER, 'report', 'submit', {
		clientKey: 'browser-more-3',
		category: 'power',
		text: '路灯不亮',
	})
	const leader = await bench.openPhone(GRID_LEADER, { path: `packages/staff/handle/index?id=${report.id}` })
	await leader.tap('其他办法')
	await leader.tap('受理并说一句')
	await leader.type('可以不写，比如：收到了，今天就去看', '大娘您好')
	await leader.tap('收到了，我是白玉兰，今天就去看。')
	expect(await leader.typed('可以不写，比如：收到了，今天就去看')).toBe(
		'大娘您好\n收到了，我是白玉兰，今天就去看。',
	)
	await leader.tap('管理常用语')
	await leader.sees('今天用是：收到了，我是白玉兰，今天就去看。')
	await leader.tap('去掉')
	await leader.tap('保存')
	await leader.sees('对报事人说什么？')
	expect(await leader.typed('可以不写，比如：收到了，今天就去看')).toContain('大娘您好')
	await leader.tap('受理')
	await leader.sees(/大娘您好/)
	const { phrases } = await bench.ask(GRID_LEADER, 'report', 'phrases', {})
	expect(phrases.reject).toHaveLength(2)
})
