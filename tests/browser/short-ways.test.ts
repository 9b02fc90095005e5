import { GRID_LEADER, STRANGER, VILLAGER } from '../support/demo'
import { productBench } from './support/bench'

const bench = productBench()

test('from the card on the wall to a call in two taps', async () => {
  const desk = await bench.openDesk({ left: VILLAGER, right: GRID_LEADER })
  await desk.left.tap('扫联系卡')
  await desk.holdCode('高志强', 'left')
  await desk.left.sees('有事就找他们')
  await desk.left.tapFirst('打电话')
  await desk.left.dialog.getByText('13800000010').waitFor()
  await desk.left.dialog.getByRole('button', { name: '呼叫' }).waitFor()
})

test('a villager who opens the staff inbox by a link is told that it is not for them', async () => {
  const villager = await bench.openPhone(VILLAGER, { path: 'packages/staff/inbox/index' })
  await villager.sees('您看不了这一页')
})

test('a stranger scans a card and says that it is theirs; the grid leader confirms', async () => {
  const stranger = await bench.openPhone(STRANGER, { path: 'pages/card/index?doorCode=HHVW-WXQN-47GZ' })
  await stranger.tap('这是我家')
  await stranger.type('您的姓名', '吴小燕')
  await stranger.tap('就是这一家')
  await stranger.sees('已经告诉网格长，请等确认')

  const leader = await bench.openPhone(GRID_LEADER, { path: 'packages/staff/area/index' })
  await leader.sees('吴*')
  await leader.tap('是这一家的')
  await leader.sees('没有等确认的住户')
  const { households } = await bench.ask(STRANGER, 'account', 'show', {})
  expect(households.map(({ state }) => state)).toEqual(['confirmed'])
})
