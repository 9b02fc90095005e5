import { toIso } from '../../../miniprogram/domain/clock/china-time'
import { owed } from '../../../miniprogram/domain/life/due'
import type { ReportState } from '../../../miniprogram/domain/life/report'
import type { Output } from '../contract'

type ClockView = Output<'report', 'show'>['report']['clock']

/** What is owed next and until when; once the total clock stands still, whether it was in time. */
export function clockView(state: ReportState, now: number): ClockView {
  const next = owed(state)
  if (next) return clockOf(next.what, next.dueAt, now)
  const { dueAt, stoppedAt } = state.clocks.total
  return { owes: null, dueAt: toIso(dueAt), overdue: (stoppedAt ?? now) > dueAt }
}

/** What is left of the whole term of an open report, whatever step is owed. */
export const totalClockView = ({ clocks }: ReportState, now: number): ClockView =>
  clockOf('result', clocks.total.dueAt, now)

function clockOf(owes: ClockView['owes'], dueAt: number, now: number): ClockView {
  return { owes, dueAt: toIso(dueAt), overdue: now > dueAt }
}
