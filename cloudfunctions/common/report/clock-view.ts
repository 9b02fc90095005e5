import { toIso } from '../../../miniprogram/domain/clock/china-time'
import { owed } from '../../../miniprogram/domain/life/due'
import type { ReportState } from '../../../miniprogram/domain/life/report'
import type { Output } from '../contract'

type ClockView = Output<'report', 'show'>['report']['clock']

/** What is owed next and until when; once the total clock stands still, whether it was in time. */
export function clockView(state: ReportState, now: number): ClockView {
  const next = owed(state)
  if (next) return { owes: next.what, dueAt: toIso(next.dueAt), overdue: now > next.dueAt }
  const { dueAt, stoppedAt } = state.clocks.total
  return { owes: null, dueAt: toIso(dueAt), overdue: (stoppedAt ?? now) > dueAt }
}
