import { chinaDay } from '#shared/clock/china-time'
import { CLERK } from '../support/product'
import { DISPATCHER, GRID_1, GRID_2, VILLAGE, VILLAGER } from '../support/demo'
import { productBench } from './support/bench'

const bench = productBench()

const open = (areaCode: string) => ({ path: `packages/roster/area/index?areaCode=${areaCode}` })
const areaOf = (areaCode: string) => bench.ask(CLERK, 'roster', 'area', { areaCode })

async function peopleAt(areaCode: string, post: string): Promise<string[]> {
	const { desks } = await areaOf(areaCode)
	return desks.find((desk) => desk.post === post)?.tenures.map(({ name }) => name) ?? []
}

test('a clerk finds a grid by typing and hands its leader’s desk over from today', async () => {
	const clerk = await bench.openPhone(CLERK)
	await clerk.tab('我的')
	await clerk.tap('名册')
	await clerk.tap('区划和岗位')
	await clerk.type('写村名、社区名或网格名', '柳树川村')
	await clerk.tap('查找')
	await clerk.sees('村负责人 王德山')
	await clerk.tap('第一网格')
	await clerk.tap('白玉兰')
	await clerk.tap('交接给别人')
	await clerk.type('电话', '13900001234')
	await clerk.tap('交接')
	await clerk.sees('填写的内容有误，请看标出的地方')
	await clerk.type('姓名', '其木格')
	await clerk.sees(/^白玉兰做网格长到 .*起由其木格接手/)
	await clerk.tap('交接')
	await clerk.sees('网格长 其木格')
	await clerk.tap('以前的人（1）')
	await clerk.sees('白玉兰')
	const { people } = await bench.ask(VILLAGER, 'card', 'show', { areaCode: GRID_1 })
	expect(people.map(({ name }) => name)).toContain('其木格')
})

test('somebody is appointed; a phone that is somebody else’s is refused at its field', async () => {
	const clerk = await bench.openPhone(CLERK, open(VILLAGE))
	await clerk.sees('岗位')
	await clerk.front.getByRole('button', { name: '物业 安排人' }).click()
	await clerk.type('姓名', '乌云')
	await clerk.type('电话', '13800000007')
	await clerk.tap('安排')
	await clerk.sees('这个电话已经是王德山的，一个电话只能是一个人')
	await clerk.type('电话', '13900002234')
	await clerk.tap('安排')
	await clerk.sees('13900002234')
	await expect(peopleAt(VILLAGE, 'property')).resolves.toEqual(['乌云'])
})

test('a leave with a deputy, seen at once and taken back', async () => {
	const clerk = await bench.openPhone(CLERK, open(VILLAGE))
	await clerk.tap('周秀英')
	await clerk.tap('请假')
	await clerk.type('姓名', '包青山')
	await clerk.type('电话', '13900003234')
	await clerk.tap('登记请假')
	await clerk.sees('13900003234')
	await clerk.tap('周秀英')
	await clerk.tap('取消请假')
	await clerk.dialog.getByRole('button', { name: '取消请假' }).click()
	await clerk.seesNoMore('13900003234')
	await expect(peopleAt(VILLAGE, 'verifier')).resolves.toEqual(['周秀英'])
})

test('a post ends with a last day, and the people of an earlier day can be looked at', async () => {
	const clerk = await bench.openPhone(CLERK, open(GRID_2))
	await clerk.tap('高丽娜')
	await clerk.tap('不再担任')
	await clerk.sees(/高丽娜做网格员到 .* 为止/)
	await clerk.tap('就这么办')
	// The page before has the name as well.
	await clerk.seesNoMore('就这么办')
	await clerk.sees('高丽娜')
	const { desks } = await areaOf(GRID_2)
	const tenure = desks.find(({ post }) => post === 'gridMember')?.tenures[0]
	expect(tenure).toMatchObject({ name: '高丽娜', to: chinaDay(bench.server.cloud.clock.now()) })
})

test('a grid is split by ranges of numbers and by picking; then the new ones are merged again', async () => {
	const before = await areaOf(GRID_1)
	const clerk = await bench.openPhone(CLERK, open(VILLAGE))
	await clerk.tap('第一网格')
	await clerk.tap('拆分这个网格')
	await clerk.sees(`${before.households} 户`)
	await clerk.tap('拆分')
	await clerk.sees('请给新网格写个名称')
	const names = clerk.front.getByLabel('新网格叫什么').locator('input')
	await names.first().fill('东片')
	await names.last().fill('西片')
	await clerk.tap(/^户号 001 至/)
	await clerk.front.page().getByRole('option', { name: '005 柳树川村1组5号' }).click()
	await clerk.front.page().getByRole('button', { name: '完成' }).click()
	await clerk.sees('“东片”：户号 001 至 005，共 5 户。')
	// One household goes to the other part, picked from the list.
	await clerk.tap('按户挑选')
	await clerk.type('找一户', '003')
	await clerk.tap('003 柳树川村1组3号')
	await clerk.tap('挑好了')
	await clerk.sees('“东片”：户号 001、002、004、005，共 4 户。')
	await clerk.tap('拆分')
	await clerk.tap('确认拆分')
	await clerk.sees('拆分好了')
	await clerk.tap('看新的网格')
	await clerk.sees('西片')
	const { below } = await areaOf(VILLAGE)
	const codeOf = (name: string) => below.find((one) => one.name === name)?.code ?? ''
	expect((await areaOf(codeOf('东片'))).households).toBe(4)
	expect((await areaOf(codeOf('西片'))).households).toBe(before.households - 4)
	expect(below.find(({ code }) => code === GRID_1)).toMatchObject({ ended: true })

	await clerk.tap('合并下面的网格')
	await clerk.tap('东片')
	await clerk.tap('合并')
	await clerk.sees('请至少选两个网格')
	await clerk.tap('西片')
	await clerk.type('新网格叫什么', '柳树川一网格')
	await clerk.tap('合并')
	await clerk.sees(`“柳树川一网格”：共 ${before.households} 户。`)
	await clerk.tap('确认合并')
	await clerk.sees('合并好了')
	const after = await areaOf(VILLAGE)
	const merged = after.below.find(({ name }) => name === '柳树川一网格')
	expect((await areaOf(merged?.code ?? '')).households).toBe(before.households)
})

test('a dispatcher may look and ring up, and change nothing; a code is made for the clerk to read out', async () => {
	const dispatcher = await bench.openPhone(DISPATCHER, open(VILLAGE))
	await dispatcher.sees('王德山')
	await expect(dispatcher.count('安排人')).resolves.toBe(0)
	await dispatcher.tap('王德山')
	await dispatcher.sees('打电话')
	await expect(dispatcher.count('交接给别人')).resolves.toBe(0)

	const clerk = await bench.openPhone(CLERK, open(VILLAGE))
	await clerk.tap('李卫国')
	await clerk.tap('给验证码')
	await clerk.sees('还没有绑定微信')
	await clerk.tap('给验证码')
	await clerk.sees(/^\d{4} \d{4} \d{4}$/)
})

test('the cards of a grid become a file that the phone opens', async () => {
	const clerk = await bench.openPhone(CLERK, open(GRID_2))
	await clerk.tap('打印联系卡')
	await clerk.sees(/^\d+ 张卡，\d+ 页纸$/)
	await clerk.tap('打开文件')
	await clerk.front.page().getByText('手机会打开这个文件').waitFor()
})

test('a dispatcher goes only when another clerk has confirmed it', async () => {
	const [town, openid] = ['152221103', 'o-second-clerk-0000000000001']
	const { code } = await bench.ask(CLERK, 'roster', 'issueCode', { phone: '13800000002' })
	await bench.ask(openid, 'account', 'bindPost', { code })
	const ending = async () => {
		const { desks } = await areaOf(town)
		return desks.find(({ post }) => post === 'dispatcher')?.tenures[0]?.to
	}
	const clerk = await bench.openPhone(CLERK, open(town))
	await clerk.tap('孟祥瑞')
	await clerk.tap('不再担任')
	await clerk.tap('就这么办')
	await clerk.sees('要另一个人确认')
	await clerk.sees(/^陈国栋（/)
	await expect(ending()).resolves.toBeUndefined()

	const second = await bench.openPhone(openid, { path: 'packages/roster/home/index' })
	await second.sees('1 项还没有办完')
	await second.tap('待确认的变动')
	await second.tap(/^孟祥瑞不再任大石寨镇调度员/)
	await second.sees('请您看一看，再确认')
	await second.tap('确认，就这么改')
	await second.sees('已经改好')
	await expect(ending()).resolves.toBe(chinaDay(bench.server.cloud.clock.now()))
})
