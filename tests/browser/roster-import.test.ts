import { CLERK } from '../support/product'
import { GRID_1, GRID_LEADER } from '../support/demo'
import { workbookFile, type Sheet } from '../support/tables/workbook-file'
import { productBench } from './support/bench'

const bench = productBench()

const PAGE = { path: 'packages/roster/import/index' }
const SHEETS = { path: 'packages/roster/sheets/index' }
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const workbook = (name: string, ...sheets: Sheet[]) => ({
	name,
	mimeType: XLSX,
	buffer: Buffer.from(workbookFile(sheets)),
})

const households = (name: string, ...rows: Sheet['rows']): Sheet => ({
	name,
	rows: [['住户登记表'], ['网格编码', '户号', '户主', '住址'], ...rows],
})

test('a clerk sees what is wrong before anything is written, confirms, and takes it all back', async () => {
	const clerk = await bench.openPhone(CLERK)
	await clerk.tab('我的')
	await clerk.tap('名册')
	await clerk.tap('导入表格')
	const sheet = households(
		'住户',
		[GRID_1, '801', '王建国', '柳树川村801号'],
		['999999-9', '802', '赵玉兰', '柳树川村802号'],
		[GRID_1, '803', '', '柳树川村803号'],
	)
	await clerk.pick('从聊天里选表格', workbook('柳树川住户.xlsx', sheet))
	await clerk.sees('先看认得对不对')
	await clerk.sees('住户')
	await clerk.tap('照这样检查')
	await clerk.sees('检查好了')
	await clerk.sees('柳树川住户.xlsx，认出 3 条')
	await clerk.sees('要改的地方，共 2 处')
	await clerk.sees('工作表“住户”')
	await clerk.sees('第 4 行，“网格编码”这一列')
	await clerk.sees('没有编码为 999999-9 的区划')
	await clerk.sees('第 5 行，“户主”这一列')
	await expect(versions()).resolves.toHaveLength(1)

	await clerk.tap('复制清单')
	await clerk.tap('确认写入')
	await clerk.sees('已经写入')
	await clerk.tap('看改动记录')
	await clerk.sees(/导入“柳树川住户.xlsx”：新增 1 户/)

	await clerk.tap('撤销这一次')
	await clerk.tap('撤销')
	await clerk.sees(/撤销：导入“柳树川住户.xlsx”/)
	await clerk.seesNoMore('撤销这一次')
	await expect(versions()).resolves.toHaveLength(3)
})

test('the network is lost after the check: nothing is lost, and the same goes on after coming back', async () => {
	const phones = await bench.openConsole({ left: CLERK, right: GRID_LEADER })
	const { left: clerk } = phones
	await clerk.tab('我的')
	await clerk.tap('名册')
	await clerk.tap('导入表格')
	await clerk.pick(
		'从聊天里选表格',
		workbook('两户.xlsx', households('住户', [GRID_1, '811', '包志强', '柳树川村811号'])),
	)
	await clerk.tap('照这样检查')
	await clerk.sees('检查好了')
	await phones.setNet('left', 'off')
	await clerk.tap('确认写入')
	await clerk.sees('做到哪里都记着，没有丢。')
	await clerk.back()
	await phones.setNet('left', 'on')
	await clerk.tap('导入表格')
	await clerk.sees('上次选的“两户.xlsx”还没有做完')
	await clerk.tap('接着来')
	await clerk.sees('已经写入')
})

test('somebody changed the roster meanwhile: it says so, and checks the same file again at a tap', async () => {
	const clerk = await bench.openPhone(CLERK, PAGE)
	await clerk.pick(
		'从聊天里选表格',
		workbook('一户.xlsx', households('住户', [GRID_1, '821', '何志远', '柳树川村821号'])),
	)
	await clerk.tap('照这样检查')
	await clerk.sees('检查好了')
	const [latest] = await versions()
	await bench.ask(CLERK, 'roster', 'undo', { version: latest?.version ?? 0 })
	await clerk.tap('确认写入')
	await clerk.sees('名册刚刚有了新的改动，请重新检查一遍')
	await clerk.tap('重新检查')
	await clerk.sees('检查好了')
	await clerk.tap('确认写入')
	await clerk.sees('已经写入')
})

test('a file that is no table is refused in plain words', async () => {
	const clerk = await bench.openPhone(CLERK, PAGE)
	await clerk.pick('从聊天里选表格', {
		name: '名册.xlsx',
		mimeType: XLSX,
		buffer: Buffer.from('MZ\u0090\u0000 not a table', 'latin1'),
	})
	await clerk.sees(/这是一个程序，不是表格/)
})

const elders = (name: string): Sheet => ({
	name,
	rows: [
		['第一网格高龄老人名单（网格长：白玉兰）'],
		['序号', '姓名', '年龄', '联系电话', '住址', '乡镇', '村', '所属网格'],
		[1, '己丑一', 83, '13900220001', '1组3号', '科尔沁镇', '柳树川村', '第一网格'],
		['合计', 1],
	],
})

test('a list that says no post is asked about; what is tapped is shown at once and remembered', async () => {
	const clerk = await bench.openPhone(CLERK, PAGE)
	await clerk.pick('从聊天里选表格', workbook('老人.xlsx', elders('名单')))
	await clerk.sees('没有写这些人是什么岗位。请选一个岗位，或者在表里加一列“岗位”')
	await clerk.sees('还缺东西，先补上')
	await clerk.tap('请点这里选')
	await clerk.tap('网格员')
	await clerk.sees('照您刚才选的')
	await clerk.sees(/人员.*己丑一.*13900220001/)
	await clerk.sees('合计、小计这样的行没有导入')
	await clerk.tapFirst('这是')
	await clerk.tap('不导入')
	await clerk.sees('没有要导入的工作表')
	await clerk.tapFirst('这是')
	await clerk.tap('住户')
	await clerk.sees('这张表缺少“户号”这一列')
	await clerk.tapFirst(/比如 己丑一/)
	await clerk.tap('户主')
	await clerk.tapFirst(/比如 1组3号/)
	await clerk.tap('门牌号')
	await clerk.sees(/户.*己丑一/)
	await clerk.tap('照这样检查')
	await clerk.sees('检查好了')
	await clerk.tap('看每张表是怎样认的')
	await clerk.sees('照您刚才选的')
	await clerk.tap('照这样检查')
	await clerk.tap('确认写入')
	await clerk.sees('已经写入')

	const again = await bench.openPhone(CLERK, PAGE)
	await again.pick('从聊天里选表格', workbook('老人二.xlsx', elders('名单二')))
	await again.sees('照您上次选的')
	await again.sees(/户.*己丑一/)
})

test('without a network a choice is not lost, and nobody else sees the page', async () => {
	const phones = await bench.openConsole({ left: CLERK, right: GRID_LEADER })
	const { left: clerk } = phones
	await clerk.tab('我的')
	await clerk.tap('名册')
	await clerk.tap('导入表格')
	await clerk.pick('从聊天里选表格', workbook('名单.xlsx', elders('名单三')))
	await clerk.sees('先看认得对不对')
	await phones.setNet('left', 'off')
	await clerk.tapFirst('这是')
	await clerk.tap('不导入')
	await clerk.sees(/网络/)
	await phones.setNet('left', 'on')
	await clerk.tapFirst('这是')
	await clerk.tap('不导入')
	await clerk.sees('照您刚才选的')

	const leader = await bench.openPhone(GRID_LEADER, SHEETS)
	await leader.sees('您看不了这一页')
	const nobody = await bench.openPhone(CLERK, SHEETS)
	await nobody.sees('还没有选文件')
})

const versions = async () => (await bench.ask(CLERK, 'roster', 'changes', {})).changes
