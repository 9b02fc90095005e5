import { DISPATCHER, GRID_LEADER, VILLAGE, VILLAGE_LEADER } from '../support/demo'
import { productBench } from './support/bench'

const bench = productBench()

test('a drive from the plan to the coverage: nobody home, a second try, a need that becomes a report, no signal in between', async () => {
	const desk = await bench.openDesk({ left: GRID_LEADER, right: DISPATCHER })
	const { left: leader, right: town } = desk

	// The town starts a drive in one village, once it has seen how many households that are.
	await town.tap('走访')
	await town.tap('走访计划和进度')
	await town.tap('安排走访')
	await town.tap('柳树川村')
	await town.tap('先看看有多少户')
	await town.sees('一共 56 户')
	await town.tap('开始走访')
	await town.sees('0 / 56 户')

	// The grid leader has them all; nobody is home at the first.
	await leader.tap('走访')
	await leader.sees('今天要走访 22 户')
	await leader.tap('没人在家')
	await leader.sees('今天要走访 21 户')

	// Without signal the next one is kept, and goes by itself once; the one after it is thrown away before.
	await desk.setNet('left', 'off')
	await leader.tap('去过')
	await leader.type('家里现在住几个人（人）', '3')
	await leader.tap('记下来')
	await leader.sees('待发送')
	await leader.sees('今天要走访 20 户')
	await leader.tap('没人在家')
	await leader.sees('今天要走访 19 户')
	await leader.tap('不发了，删掉')
	await leader.dialog.getByText('删掉', { exact: true }).click()
	await leader.sees('今天要走访 20 户')
	await desk.setNet('left', 'on')
	await leader.seesNoMore('待发送')

	// Another time they are home, and need something.
	await leader.back()
	await leader.tap('走访')
	await leader.sees('今天要走访 21 户')
	await leader.tapFirst(/去过，没人在家/)
	await leader.tap('发现了事，替这一家上报')
	await leader.tap('供暖')
	await leader.type('用平常说话的方式写就行', '炕烧不热')
	await leader.tap('上报')
	await leader.sees('待受理')
	const { items } = await bench.ask(GRID_LEADER, 'report', 'inbox', { view: 'waiting' })
	const { id } = items.find(({ text }) => text === '炕烧不热')!
	await leader.back()
	await leader.tap('去过')
	await leader.tap('记下来')
	await leader.sees('今天要走访 20 户')

	// The report goes its way, to the call from above.
	const { report } = await bench.ask(GRID_LEADER, 'report', 'show', { id })
	const step = { id, version: report.version }
	const { report: settled } = await bench.ask(GRID_LEADER, 'report', 'settle', { ...step, note: '通了烟道' })
	await bench.ask(GRID_LEADER, 'report', 'told', { id, version: settled.version })
	const village = await bench.openPhone(VILLAGE_LEADER, { path: `packages/staff/handle/index?id=${id}` })
	await village.sees('炕烧不热')
	await village.tapWay('电话回访')
	await village.tap('解决了')
	await village.tap('满意')
	await village.tap('记下回访')
	await village.sees('已结案')

	// The town reads how far it is.
	await town.back()
	await town.tap('柳树川村')
	await town.tap('看进度')
	await town.sees('2 / 56 户')
	await town.tap('还差哪些户')
	await town.sees(/2组1号/)
	const visits = await bench.ask(DISPATCHER, 'visit', 'coverage', { planId: await planId() })
	expect(visits).toMatchObject({ targets: 56, done: 2, missing: 54 })
})

async function planId(): Promise<string> {
	const { items } = await bench.ask(DISPATCHER, 'plan', 'list', { areaCode: VILLAGE })
	return items[0]!.id
}
