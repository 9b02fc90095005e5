import { DESK_SECTIONS } from '../../../miniprogram/domain/life/attention'
import type { Viewer } from '../../../miniprogram/domain/life/relations'
import type { Report } from '../../../miniprogram/domain/life/report'
import { answerFor } from '../../../miniprogram/domain/roster/holder'
import { HEAD_POST, POSTS } from '../../../miniprogram/domain/roster/post'
import { reachingPosts } from '../../../miniprogram/domain/roster/reach'
import type { Input, Output } from '../contract'
import type { Call } from '../kernel/call'
import { UserError } from '../kernel/user-error'
import { floodsFor } from './floods/list'
import type { Page } from '../ports/page'
import { PAGE_SIZE, pageView } from './lists'
import { areaKeys, chainOf } from './situation'

/** What needs an eye in the areas for which the caller answers as a whole: a village, a town, or more. */
export async function desk(input: Input<'report', 'desk'>, call: Call): Promise<Output<'report', 'desk'>> {
  const { areas, viewer } = await supervised(call)
  const { section, cursor } = input
  const { reports } = call.ports
  const at = { areas, now: call.now }
  const found = await reports.inSection({ ...at, section }, cursor, PAGE_SIZE)
  const page = section === 'urgent' ? await withPhones(found, viewer, call) : pageView(found, viewer, call)
  if (cursor !== undefined) return page
  const count = async (one: (typeof DESK_SECTIONS)[number]) => ({
    section: one,
    count: await reports.countSection({ ...at, section: one }, viewer.person?.id),
  })
  const [counts, floods] = await Promise.all([Promise.all(DESK_SECTIONS.map(count)), floodsFor(viewer, call)])
  return { ...page, counts, floods }
}

/** Emergencies that nobody has accepted, each with whom to ring: one read more. */
async function withPhones(
  found: Page<Report>,
  viewer: Viewer,
  call: Call,
): Promise<Output<'report', 'mine'>> {
  const page = pageView(found, viewer, call)
  if (page.items.length === 0) return page
  const { snapshot } = await call.roster([...new Set(found.items.flatMap(areaKeys))])
  const items = page.items.map((item) => {
    const report = found.items.find(({ id }) => id === item.id)
    const chain = report && chainOf(report, report.state.ownerPath, snapshot, call.day)
    const answer = chain && answerFor(report.state.owner, chain, call.day)
    return answer ? { ...item, ring: { name: answer.people[0].name, phone: answer.people[0].phone } } : item
  })
  return { ...page, items }
}

/** @throws UserError NO_PERMISSION when the caller heads no area above the grids. */
async function supervised(call: Call): Promise<{ areas: string[]; viewer: Viewer }> {
  const { viewer } = await call.roster()
  const posts = reachingPosts(viewer.person, POSTS, call.day)
  const heads = posts.filter(
    ({ post, area }) => area.level !== 'grid' && area.level !== 'unit' && post === HEAD_POST[area.level],
  )
  if (heads.length === 0) throw new UserError('NO_PERMISSION')
  return { areas: heads.map(({ areaCode }) => areaCode), viewer }
}
