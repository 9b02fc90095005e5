import type { Area } from '../area/area'
import { deskKey, sameDesk, type Desk } from '../roster/desk'
import { deskWords } from '../words/desk'
import type { Actor, HistoryEntry, Report, ReportState } from './report'
import { lyingAt } from './effects'

/** A grid that was split or merged, and the one that a report's household belongs to now. */
export interface Regridding {
  /** The codes of the grids that ended. */
  from: ReadonlySet<string>
  to: Area
}

/**
 * The entry by which an open report follows its household into another grid: the same post there is its owner, helper
 * or checker. Its clocks, its lead and all else stay as they are. Null when nothing of it lay in a grid that ended.
 */
export function regridEntry(
  report: Report,
  { from, to }: Regridding,
  by: Actor,
  at: number,
  key: string,
): HistoryEntry | null {
  const { state } = report
  const follows = (desk: Desk): Desk => (from.has(desk.areaCode) ? { ...desk, areaCode: to.code } : desk)
  const owner = follows(state.owner)
  const checker = state.checks.desk && follows(state.checks.desk)
  const set: Partial<ReportState> = {
    ...(!sameDesk(owner, state.owner) && { ...lyingAt(owner, to), atTop: state.atTop }),
    ...(changes(state.coHandlers, state.coHandlers.map(follows)) && {
      coHandlers: withoutTwins(state.coHandlers.map(follows)),
    }),
    ...(checker &&
      state.checks.desk &&
      !sameDesk(checker, state.checks.desk) && {
        checks: { ...state.checks, desk: checker },
      }),
  }
  if (Object.keys(set).length === 0) return null
  return {
    version: report.version + 1,
    at,
    by,
    event: 'regrid',
    key,
    ...(set.owner && { ownerWords: deskWords(owner, to.path) }),
    set,
  }
}

function changes(before: readonly Desk[], after: readonly Desk[]): boolean {
  return before.some((desk, at) => deskKey(desk) !== deskKey(after[at] ?? desk))
}

function withoutTwins(desks: readonly Desk[]): Desk[] {
  return desks.filter((desk, at) => desks.findIndex((other) => sameDesk(other, desk)) === at)
}
