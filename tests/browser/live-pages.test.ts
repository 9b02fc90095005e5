import { GRID_LEADER, VILLAGER } from '../support/demo'
import type { OpenedPhone } from './support/bench'
import { productBench } from './support/bench'

const bench = productBench()

/** A phone whose time can be moved, from its first page on. */
async function openWatched(openid: string, path: string): Promise<OpenedPhone> {
  const opened = await bench.openPage(openid, { path })
  await opened.page.clock.install()
  await opened.page.reload()
  return opened
}

test('both phones are open, nobody reloads: what one does the other shows within 30 s', async () => {
  const home = await openWatched(GRID_LEADER, 'pages/home/index')
  await home.phone.sees('上报诉求')
  const { report } = await bench.ask(VILLAGER, 'report', 'submit', {
    clientKey: 'live-pages-1',
    category: 'heating',
    text: '东屋暖气一点不热',
  })
  await home.page.clock.fastForward('00:20')
  await home.phone.sees(/1 件/)
  await home.phone.tap('待办')
  await home.phone.sees('东屋暖气一点不热')

  const villager = await openWatched(VILLAGER, `pages/detail/index?id=${report.id}`)
  await villager.phone.sees('待受理')
  await home.phone.tap('东屋暖气一点不热')
  await home.phone.tap('受理')
  await home.phone.sees('已受理')
  await villager.page.clock.fastForward('00:20')
  await villager.phone.sees('已受理')
})
