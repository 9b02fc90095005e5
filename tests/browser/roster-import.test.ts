import { CLERK } from '../support/product'
import { GRID_1, GRID_LEADER } from '../support/demo'
import { workbookFile, type Sheet } from '../support/tables/workbook-file'
import { productBench } from './support/bench'

const bench = productBench()

const PAGE = { path: 'packages/roster/import/index' }
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
  await clerk.sees('检查好了')
  await clerk.sees('柳树川住户.xlsx，共 3 行')
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
  await clerk.sees(/导入“柳树川住户.xlsx”：新增户 1/)

  await clerk.tap('撤销这一次')
  await clerk.tap('撤销')
  await clerk.sees(/撤销：导入“柳树川住户.xlsx”/)
  await clerk.seesNoMore('撤销这一次')
  await expect(versions()).resolves.toHaveLength(3)
})

test('the network is lost after the check: nothing is lost, and the same goes on after coming back', async () => {
  const desk = await bench.openDesk({ left: CLERK, right: GRID_LEADER })
  const { left: clerk } = desk
  await clerk.tab('我的')
  await clerk.tap('名册')
  await clerk.tap('导入表格')
  await clerk.pick(
    '从聊天里选表格',
    workbook('两户.xlsx', households('住户', [GRID_1, '811', '包志强', '柳树川村811号'])),
  )
  await clerk.sees('检查好了')
  await desk.setNet('left', 'off')
  await clerk.tap('确认写入')
  await clerk.sees('做到哪里都记着，没有丢。')
  await clerk.back()
  await desk.setNet('left', 'on')
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

const versions = async () => (await bench.ask(CLERK, 'roster', 'changes', {})).changes
