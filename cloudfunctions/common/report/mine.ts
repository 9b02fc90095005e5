import type { Report } from '../../../miniprogram/domain/life/report'
import type { Input, Output } from '../contract'
import type { Call } from '../kernel/call'
import { placeOf } from '../ports/list-place'
import { itemOf } from './item'
import { PAGE_SIZE } from './lists'
import { fitsOwn } from './search/fits'
import { askedIn, LOOKED_AT, spanOf } from './search/search'

/** A report in the own list, with its place there. */
interface Placed {
  place: string
  report: Report
}

/**
 * What the caller reported, newest first: their own, the unnamed ones too, and what they said on somebody's behalf. Whoever looks
 * for something gets what fits of a longer stretch of that list: nobody has so much of their own that it needs keys.
 */
export async function mine(input: Input<'report', 'mine'>, call: Call): Promise<Output<'report', 'mine'>> {
  const asked = askedIn(input)
  const { since = 0, before = Infinity } = spanOf(input)
  const isSearch = Object.keys(input).some((field) => field !== 'cursor')
  const size = isSearch ? LOOKED_AT : PAGE_SIZE
  const { viewer } = await call.roster()
  const who = { openid: call.openid, ...(viewer.person && { personId: viewer.person.id }) }
  const [named, unnamed] = await Promise.all([
    call.ports.reports.ofReporter(who, input.cursor, size),
    call.ports.unnamed.ofPerson(call.openid, input.cursor, size),
  ])
  const all: Placed[] = [
    ...named.items.map((report) => ({ place: placeIn(report), report })),
    ...(await withReports(unnamed.items, call)),
  ]
  const sorted = all.sort((one, other) => (one.place < other.place ? 1 : -1))
  const shown = sorted.slice(0, size)
  const isMore = sorted.length > size || named.next !== undefined || unnamed.next !== undefined
  const last = shown[shown.length - 1]
  const fitting = shown.filter(({ report }) => {
    const { startedAt } = report.state.clocks.total
    return startedAt >= since && startedAt < before && fitsOwn(report, asked, input)
  })
  return {
    items: fitting.map(({ report }) => ({
      ...itemOf(report, call.now),
      ...onBehalfOf(report),
      ...asks(report),
    })),
    ...(isSearch && { understood: asked.understood }),
    ...(isMore && last && { cursor: last.place }),
  }
}

const placeIn = ({ id, state }: Report): string => placeOf(state.clocks.total.startedAt, id)

/** Whose submit died before the report was there has nothing to show for it. */
async function withReports(
  unnamed: readonly { reportId: string; at: number }[],
  call: Call,
): Promise<Placed[]> {
  if (unnamed.length === 0) return []
  const reports = await call.ports.reports.withIds(unnamed.map(({ reportId }) => reportId))
  return unnamed.flatMap(({ reportId, at }) => {
    const report = reports.find(({ id }) => id === reportId)
    return report ? [{ place: placeOf(at, reportId), report }] : []
  })
}

/** Its spokesperson knows for whom they said it. */
function onBehalfOf({ reporter: { by, name } }: Report): { onBehalfOf?: string } {
  return by && name !== undefined ? { onBehalfOf: name } : {}
}

/** Somebody waits for their answer; whoever said it for somebody without WeChat has none to give. */
function asks({ state, reporter }: Report): { asksYou?: true } {
  return state.suspension?.kind === 'question' && !reporter.by ? { asksYou: true } : {}
}
