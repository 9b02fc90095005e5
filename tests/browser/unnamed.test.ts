import { DISPATCHER, GRID_LEADER, VILLAGE_LEADER, VILLAGER } from '../support/demo'
import { productBench } from './support/bench'

const bench = productBench()

test('a villager reports unnamed and about those in charge: the leader never hears of it, those above read no name', async () => {
  const villager = await bench.openPhone(VILLAGER, { path: 'pages/report/index' })
  await villager.tap('补贴账目')
  await villager.type('用平常说话的方式写就行，比如：楼下暖气管漏水', '低保名单和账目对不上')
  await villager.sees('谁能看到')
  await villager.sees('能打您的电话吗')
  await villager.tap('不让他们知道我是谁')
  await villager.seesNoMore('能打您的电话吗')
  await villager.tap('这件事和管我的人有关')
  await villager.tap('上报')
  await villager.sees('您选了不留名：谁都看不到是您报的')

  const { items } = await bench.ask(VILLAGER, 'report', 'mine', {})
  const [report] = items
  const path = `packages/staff/handle/index?id=${report!.id}`
  const leader = await bench.openPhone(GRID_LEADER, { path })
  await leader.sees('您看不了这')
  const village = await bench.openPhone(VILLAGE_LEADER, { path })
  await village.sees('不愿让人知道是谁')
  await village.sees('低保名单和账目对不上')
  const above = await bench.openPhone(DISPATCHER, { path })
  await above.sees('这是不公开的诉求')
  expect(await above.count('低保名单和账目对不上')).toBe(0)
})
