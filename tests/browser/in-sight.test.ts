import { GRID_LEADER, VILLAGER } from '../support/demo'
import { productBench } from './support/bench'

const bench = productBench()

const FIELD = '比如：8392，或者 水管'

test('passed up by the clock, the first leader still has it in sight, and finds it again by number and by place', async () => {
  const { report } = await bench.ask(VILLAGER, 'report', 'submit', {
    clientKey: 'browser-in-sight-1',
    category: 'rubbish',
    text: '污水流到路上了',
    placeNote: '东街12号门前',
  })
  for (let day = 0; day < 7; day++) {
    bench.server.cloud.clock.advance(24 * 3600_000)
    await bench.server.cloud.triggers.run('due')
    const { items } = await bench.ask(VILLAGER, 'report', 'mine', {})
    if (items[0]?.ownerTitle.includes('村负责人')) break
  }

  const leader = await bench.openPhone(GRID_LEADER, { path: 'packages/staff/inbox/index' })
  await leader.sees('现在没有待办')
  await leader.tap('经过的')
  await leader.sees('污水流到路上了')
  await leader.sees(/超时上呈给/)

  await leader.tap('找一件事')
  await leader.type(FIELD, report.number.slice(-4))
  await leader.tap('找')
  await leader.sees('按编号、电话、门牌号里的数字找')
  await leader.sees(`编号 ${report.number}`)
  await leader.type(FIELD, '东街12号')
  await leader.tap('找')
  await leader.sees('按事情、地点、住址、姓名里的字找')
  await leader.tapFirst('污水流到路上了')
  await leader.sees(report.number)
})

test('a villager finds what they reported once, and is told when there is nothing', async () => {
  for (const [key, text] of [
    ['browser-in-sight-2', '村口路灯不亮'],
    ['browser-in-sight-3', '水管冻裂了'],
  ] as const)
    await bench.ask(VILLAGER, 'report', 'submit', { clientKey: key, category: 'road', text })
  const villager = await bench.openPhone(VILLAGER, { path: 'pages/search/index?own=1' })
  await villager.type(FIELD, '路灯')
  await villager.tap('找')
  await villager.sees('村口路灯不亮')
  await villager.seesNoMore('水管冻裂了')
  await villager.type(FIELD, '电梯')
  await villager.tap('找')
  await villager.sees('没有找到')
})
