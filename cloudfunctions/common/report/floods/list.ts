import { DAY_MS, toIso } from '../../../../miniprogram/domain/clock/china-time'
import { floodKey, FLOOD_KINDS, type FloodKind } from '../../../../miniprogram/domain/life/flood'
import { relationsOf, type Viewer } from '../../../../miniprogram/domain/life/relations'
import type { Relation } from '../../../../miniprogram/domain/life/relation'
import type { Report } from '../../../../miniprogram/domain/life/report'
import { placePath } from '../../../../miniprogram/domain/life/place-path'
import { isOpen } from '../../../../miniprogram/domain/life/status'
import { dutiesOn, postsOn } from '../../../../miniprogram/domain/roster/person'
import { areaWords } from '../../../../miniprogram/domain/words/desk'
import type { Output } from '../../contract'
import type { Call } from '../../kernel/call'
import { arrivedAt, flooding, MOST_IN_FLOOD, sharing } from './flood-of'

type Flood = Output<'report', 'floods'>['items'][number]

/** What arrived within so long is looked at. */
const LOOKS_BACK_MS = DAY_MS
const MOST_CATEGORIES = 3
const MAY_END: readonly Relation[] = ['ownerHolder', 'dispatcher']

/** Floods at the caller's desks, and below a dispatcher's: each is one line, found in one walk along what arrived last. */
export async function floods(call: Call): Promise<Output<'report', 'floods'>> {
  const { viewer } = await call.roster()
  const { person } = viewer
  if (!person) return { items: [] }
  const areas = postsOn(person, call.day).flatMap(({ post, areaCode }) =>
    post === 'dispatcher' ? [areaCode] : [],
  )
  const where = { desks: dutiesOn(person, call.day), areas, since: call.now - LOOKS_BACK_MS }
  const found = await call.ports.reports.arrivedAt(where, MOST_IN_FLOOD)
  const own = found.filter((report) => mayEnd(report, viewer, call.now))
  return { items: FLOOD_KINDS.flatMap((kind) => ofKind(kind, own, found.length >= MOST_IN_FLOOD)) }
}

function mayEnd(report: Report, viewer: Viewer, now: number): boolean {
  const relations = relationsOf(viewer, report, [], now)
  return MAY_END.some((relation) => relations.has(relation))
}

function ofKind(kind: FloodKind, reports: readonly Report[], isCut: boolean): Flood[] {
  const keys = new Set(reports.flatMap((report) => floodKey(report, kind) ?? []))
  return [...keys].flatMap((key) => {
    const members = flooding(sharing(reports, kind, key)).filter(isLeft)
    const senders = new Set(members.map(({ sender, id }) => sender ?? id)).size
    // What one person sent from one door is theirs already.
    return members.length === 0 || (kind === 'door' && senders < 2)
      ? []
      : [floodView(kind, members, senders, isCut)]
  })
}

const isDismissed = ({ state }: Report): boolean => state.status === 'rejected' && Boolean(state.dismissal)

/** It can be ended, or restored. */
const isLeft = (report: Report): boolean => isOpen(report.state.status) || isDismissed(report)

function floodView(kind: FloodKind, members: readonly Report[], senders: number, isCut: boolean): Flood {
  const open = members.filter(({ state }) => isOpen(state.status))
  const moments = members.map(arrivedAt)
  const [newest] = members
  const path = newest ? placePath(newest) : []
  const categories = [...new Set(members.map(({ category }) => category.name))]
  return {
    id: newest?.id ?? '',
    kind,
    senders,
    open: open.length,
    dismissed: members.length - open.length,
    more: isCut,
    from: toIso(Math.min(...moments)),
    to: toIso(Math.max(...moments)),
    urgent: open.some(({ category }) => category.class === 'emergency'),
    categories: categories.slice(0, MOST_CATEGORIES),
    placeName: areaWords(path[path.length - 1]?.code ?? '', path),
  }
}
