import { DEMO_CLERK_OPENID as CLERK } from '../../local/seeds/people'
import { DISPATCHER, GRID_LEADER, VILLAGE, VILLAGE_LEADER, VILLAGER } from '../support/demo'
import { setNet } from '../support/browser'
import { workbookFile } from '../support/tables/workbook-file'
import { productBench } from './support/bench'

const bench = productBench()

test('a drive from the plan to the coverage: nobody home, a second try, a need that becomes a report, no signal in between', async () => {
	const phones = await bench.openConsole({ left: GRID_LEADER, right: DISPATCHER })
	const { left: leader, right: town } = phones

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
	await phones.setNet('left', 'off')
	await leader.tap('去过')
	await leader.type('家里现在住几个人', '3')
	// What they answer proposes a report: nothing goes before somebody has said whether.
	await leader.tap('有隐患')
	await leader.tap('记下来')
	await leader.sees('请选报上去还是不报')
	await leader.tap('报上去')
	await leader.tap('记下来')
	await leader.sees('待发送')
	await leader.sees('今天要走访 20 户')
	await leader.tap('没人在家')
	await leader.sees('今天要走访 19 户')
	await leader.tap('不发了，删掉')
	await leader.dialog.getByText('删掉', { exact: true }).click()
	await leader.sees('今天要走访 20 户')
	await phones.setNet('left', 'on')
	await leader.seesNoMore('待发送')
	const { items: begun } = await bench.ask(GRID_LEADER, 'report', 'inbox', { view: 'waiting' })
	expect(begun.filter(({ text }) => text === '取暖安全吗：有隐患')).toHaveLength(1)

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
	expect(visits).toMatchObject({ targets: 56, done: 2, missing: 54, started: 1 })
})

test('a household that waits: claimed, confirmed, gone to by the party member, in vain without signal, then with a need, read above', async () => {
	const { items: houses } = await bench.ask(GRID_LEADER, 'household', 'list', {})
	const house = houses.find(({ number }) => number === '003')!
	const { householdId } = house
	await bench.ask(GRID_LEADER, 'pair', 'need', { householdId, needs: '腿脚不便，想有人常去看看' })

	// A villager reads what is needed, not whose it is, and offers.
	const member = await bench.openPage(VILLAGER, { path: 'packages/visits/waiting/index' })
	const { phone } = member
	await phone.sees('腿脚不便，想有人常去看看')
	expect(await phone.count(house.address)).toBe(0)
	await phone.tap('我来包这一户')
	await phone.type('您的电话', '13900000888')
	await phone.tap('报名')
	await phone.sees('您报过名了，等管理员确认')

	// The clerk says that it is them, and plans who calls and goes.
	const clerk = await bench.openPhone(CLERK)
	await clerk.tap('走访')
	await clerk.tap('党员包户')
	await clerk.tap('包户台账')
	await clerk.tap('就定这一位')
	await clerk.dialog.getByText('确定', { exact: true }).click()
	await clerk.sees('高志强 包户，从 今天')
	await clerk.back()
	await clerk.back()
	await clerk.tap('走访计划和进度')
	await clerk.tap('安排走访')
	await clerk.tap('周电话、月走访')
	await clerk.tap('科尔沁镇')
	await clerk.tap('柳树川村')
	await clerk.tap('先看看有多少户')
	await clerk.sees('一共 2 户')
	await clerk.tap('开始走访')
	await clerk.sees('0 / 2 户')

	// Nobody home, and no signal either; it goes by itself, and the household comes again.
	await phone.tap('我今天要去看的人家')
	await phone.sees('今天要走访 1 户')
	await setNet(member, 'off')
	await phone.tap('没人在家')
	await phone.sees('待发送')
	await setNet(member, 'on')
	await phone.seesNoMore('待发送')
	await phone.sees('今天的都走完了')
	await phone.back()
	await phone.tap('我今天要去看的人家')
	await phone.sees(/去过，没人在家。请换个时间/)

	// Another time there is a need: it is reported from that house, not from the member's own.
	await phone.tap('发现了事，替这一家上报')
	await phone.tap('供暖')
	await phone.sees(house.address)
	await phone.type('用平常说话的方式写就行', '炕烧不热')
	await phone.tap('上报')
	await phone.sees('待受理')
	const { items } = await bench.ask(GRID_LEADER, 'report', 'inbox', { view: 'waiting' })
	const { id } = items.find(({ text }) => text === '炕烧不热')!
	const { report } = await bench.ask(GRID_LEADER, 'report', 'show', { id })
	expect(report.house).toMatchObject({ address: house.address, headName: '曹振宇' })
	const step = { id, version: report.version }
	const { report: settled } = await bench.ask(GRID_LEADER, 'report', 'settle', { ...step, note: '通了烟道' })
	const { report: told } = await bench.ask(GRID_LEADER, 'report', 'told', { id, version: settled.version })
	const heard = { id, version: told.version, solved: 'yes', satisfied: 'yes' } as const
	await bench.ask(VILLAGE_LEADER, 'report', 'heard', heard)
	await phone.sees('已结案')
	await phone.back()
	await phone.tap('去过')
	await phone.tap('记下来')
	await phone.tap('打过电话')
	await phone.tap('记下来')
	await phone.sees('今天的都走完了')

	// The town reads it, and at the household it says who came.
	const town = await bench.openPhone(DISPATCHER, { path: 'packages/visits/plans/index' })
	await town.tap('柳树川村')
	// Newest first: the drive of the story before stands below it.
	await town.tapFirst('看进度')
	await town.sees('1 / 2 户')
	const leader = await bench.openPhone(GRID_LEADER, { path: `packages/visits/house/index?id=${householdId}` })
	await leader.tap('看谁来过、问了什么')
	await leader.sees('高志强 · 去过')
})

test('a plan for a list out of Excel: which households it names, which row names none and why, before it starts', async () => {
	const town = await bench.openPhone(DISPATCHER, { path: 'packages/visits/plan/index' })
	await town.tap('柳树川村')
	await town.tap('名单上的户')
	await town.tap('选名单')
	const rows = [
		['高龄老人名单'],
		['网格', '户号', '年龄'],
		['第一网格', '001', 83],
		['第一网格', '888', 80],
		['第一网格', 3, 85],
	]
	const buffer = Buffer.from(workbookFile([{ name: '老人', rows }]))
	await town.pick('从聊天里选表格', { name: '高龄老人.xlsx', mimeType: 'application/octet-stream', buffer })
	await town.sees('认出了 2 户')
	await town.sees('名册里这个网格没有这个户号')
	await town.sees('第 5 行')
	await town.tap('就去这 2 户')
	await town.sees('高龄老人.xlsx，认出了 2 户')
	await town.tap('先看看有多少户')
	await town.sees('一共 2 户')
	await town.tap('开始走访')
	await town.sees('0 / 2 户')
})

async function planId(): Promise<string> {
	const { items } = await bench.ask(DISPATCHER, 'plan', 'list', { areaCode: VILLAGE })
	return items[0]!.id
}
