import { VILLAGER } from '../support/demo'
import { CLERK } from '../support/product'
import { productBench } from './support/bench'

const bench = productBench()

const LIST = { path: 'packages/staff/categories/index' }

test('a clerk adds a category, and a villager can choose it at once', async () => {
  const clerk = await bench.openPhone(CLERK)
  await clerk.tab('我的')
  await clerk.tap('诉求类别')
  await clerk.tap('加一个类别')
  await clerk.tap('保存')
  await clerk.sees('请改一改：名称、说明')
  await clerk.type('名称', '电梯')
  await clerk.type('说明', '困人、停运')
  await clerk.type('排列顺序', '1')
  await clerk.tap('保存')
  await clerk.sees('加了“电梯”')

  const villager = await bench.openPhone(VILLAGER, { path: 'pages/report/index' })
  await villager.sees('困人、停运')
})

test('a clerk who is overtaken loses neither the own words nor those of the other', async () => {
  const clerk = await bench.openPhone(CLERK, LIST)
  await clerk.tap('供水')
  await clerk.type('名称', '自来水')
  const { version, category } = await bench.ask(CLERK, 'category', 'show', { code: 'water' })
  await bench.ask(CLERK, 'category', 'save', { version, category: { ...category, hint: '停水' } })

  await clerk.tap('保存')
  await clerk.tap('看最新的内容')
  await clerk.sees('这里有您还没保存的改动，请核对后再保存。')
  expect([await clerk.typed('名称'), await clerk.typed('说明')]).toEqual(['自来水', '停水'])
  await clerk.tap('保存')
  await clerk.sees('改了“自来水”：名称')
  const saved = await bench.ask(CLERK, 'category', 'show', { code: 'water' })
  expect(saved).toMatchObject({ version: version + 2, category: { name: '自来水', hint: '停水' } })
})

test('what was written is there when the page is opened again, until it is dropped', async () => {
  const clerk = await bench.openPhone(CLERK, LIST)
  await clerk.tap('道路')
  await clerk.type('说明', '路坏了、桥坏了')
  await clerk.back()
  await clerk.tap('道路')
  await clerk.sees('这里有您还没保存的改动，请核对后再保存。')
  expect(await clerk.typed('说明')).toBe('路坏了、桥坏了')
  await clerk.tap('不要这些改动')
  await clerk.seesNoMore('这里有您还没保存的改动，请核对后再保存。')
  expect(await clerk.typed('说明')).toBe('路面塌陷、桥坏了、积雪积水')
})
