import { DAY_MS } from '../clock/china-time'
import type { ReportState, StageKind } from './report'
import { isOpen } from './status'

/** The timer closes this long after the reporter was told and said nothing. */
export const SILENCE_DAYS = 7

/** A question waits this long for its answer. */
export const QUESTION_DAYS = 3

/** What the owner owes next, and until when (milliseconds since 1970). Null when nothing is owed. */
export function owed({ status, clocks }: Pick<ReportState, 'status' | 'clocks'>): {
  what: StageKind
  dueAt: number
} | null {
  if (!isOpen(status)) return null
  if (clocks.stage) return { what: clocks.stage.kind, dueAt: clocks.stage.dueAt }
  return clocks.total.stoppedAt === null ? { what: 'result', dueAt: clocks.total.dueAt } : null
}

/** When the clock that the timer watches runs out. Null where it does nothing: nothing is owed, or it is at the top. */
export function timerDueAt(state: ReportState): number | null {
  return state.atTop ? null : (owed(state)?.dueAt ?? null)
}

/** When the reporter, told of the result, has been silent long enough. Null while others must check it, or nobody asked them. */
export function silentAt({ status, told, checks }: ReportState): number | null {
  return status === 'resolved' && checks.owed === 0 && told ? told.at + SILENCE_DAYS * DAY_MS : null
}

/** What the timer does next, and when: closes it, takes it up again, or passes it on. Null while it waits for nothing. */
export function timerTask(state: ReportState): { event: 'close' | 'resume' | 'escalate'; at: number } | null {
  if (!isOpen(state.status)) return null
  const silent = silentAt(state)
  if (silent !== null) return { event: 'close', at: silent }
  if (state.suspension) return { event: 'resume', at: state.suspension.until }
  const due = timerDueAt(state)
  // At the very moment it is still in time.
  return due === null ? null : { event: 'escalate', at: due + 1 }
}
