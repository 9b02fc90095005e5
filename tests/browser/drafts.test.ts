import { GRID_LEADER, VILLAGER } from '../support/demo'
import { productBench } from './support/bench'

const bench = productBench()

const WORDS_FIELD = '用平常说话的方式写就行，比如：楼下暖气管漏水'

test('two reports wait without a network; both are opened, mended and sent', async () => {
  const desk = await bench.openDesk({ left: VILLAGER, right: GRID_LEADER })
  const { left: villager } = desk
  await villager.sees('上报诉求')
  await desk.setNet('left', 'off')
  for (const [category, words] of [
    ['供水', '水停了'],
    ['供电', '电停了'],
  ] as const) {
    await villager.tap('上报诉求')
    await villager.tap(category)
    await villager.type(WORDS_FIELD, words)
    await villager.tap('上报')
    await villager.sees('还没有收到回音')
    await villager.tap('看我的诉求')
    await villager.sees(words)
    await villager.tab('首页')
  }
  await villager.sees('有 2 件还没发出去')
  await villager.tab('我的诉求')
  await villager.tapFirst('打开改一改')
  await villager.sees(/这一件还没有发出去/)
  await villager.type(WORDS_FIELD, '水停了两天')
  await villager.back()
  // The other one still waits, this one waits to be sent by hand.
  await villager.sees('水停了两天')
  await villager.tap('打开改一改')
  await villager.type(WORDS_FIELD, '电停了两天')
  await desk.setNet('left', 'on')
  await villager.tap('上报')
  await villager.sees('待受理')
  await villager.back()
  await villager.tap('改一改再发')
  await villager.tap('上报')
  await villager.sees('待受理')
  const { items } = await bench.ask(VILLAGER, 'report', 'mine', {})
  expect(items.map(({ text }) => text).sort()).toEqual(['水停了两天', '电停了两天'])
})
