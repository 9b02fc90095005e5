import { GRID_LEADER, VILLAGER } from '../support/demo'
import { productBench } from './support/bench'

const bench = productBench()

test('two act at the same moment: the slower learns who did what, sees the new state, keeps their words', async () => {
	const { report } = await bench.ask(VILLAGER, 'report', 'submit', {
		clientKey: 'same-moment-1',
		category: 'heating',
		text: '暖气不热',
	})
	const accepted = await bench.ask(GRID_LEADER, 'report', 'accept', {
		id: report.id,
		version: report.version,
	})
	const path = `packages/staff/handle/index?id=${report.id}`
	const slower = await bench.openPhone(GRID_LEADER, { path })
	await slower.tapWay('记进展')
	await slower.type('写给报事人看，比如：师傅下午三点到', '师傅下午三点到')

	const faster = await bench.openPhone(VILLAGER, { path: `pages/detail/index?id=${report.id}` })
	await faster.tap('不用办了，撤回')
	await faster.tap('撤回')
	await faster.sees('已撤回')

	await slower.tap('记下')
	await slower.sees(/刚刚有变化：.*撤回/)
	await slower.sees('已撤回')
	await slower.sees('这件事现在不用您操作')
	expect(accepted.report.status).toBe('accepted')
})

test('what the slower typed is still there when they go on', async () => {
	const { report } = await bench.ask(VILLAGER, 'report', 'submit', {
		clientKey: 'same-moment-2',
		category: 'heating',
		text: '暖气片漏水',
	})
	await bench.ask(GRID_LEADER, 'report', 'accept', { id: report.id, version: report.version })
	const path = `packages/staff/handle/index?id=${report.id}`
	const [one, other] = await Promise.all([
		bench.openPhone(GRID_LEADER, { path }),
		bench.openPhone(GRID_LEADER, { path }),
	])
	await one.tapWay('记进展')
	await one.type('写给报事人看，比如：师傅下午三点到', '管子已经买到')
	await other.tap('开始处置')
	await other.sees('处置中')

	await one.tap('记下')
	await one.sees(/刚刚有变化：.*开始办了/)
	await one.sees('处置中')
	await one.tapWay('记进展')
	await expect(one.typed('写给报事人看，比如：师傅下午三点到')).resolves.toBe('管子已经买到')
	await one.tap('记下')
	await one.sees('管子已经买到')
})
