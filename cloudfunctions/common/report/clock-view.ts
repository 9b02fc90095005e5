import { toIso } from '../../../miniprogram/domain/clock/china-time'
import { owed } from '../../../miniprogram/domain/life/due'
import type { ReportState } from '../../../miniprogram/domain/life/report'
import { isOpen } from '../../../miniprogram/domain/life/status'
import type { Output } from '../contract'

type ReportView = Output<'report', 'show'>['report']
type ClockView = ReportView['clock']

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

/** By when a note is owed to whoever supervises it, as long as it is open. */
export function noteDueView({ status, supervision }: ReportState, now: number): Pick<ReportView, 'noteDue'> {
  if (!supervision || !isOpen(status)) return {}
  const { noteDueAt } = supervision
  return { noteDue: { dueAt: toIso(noteDueAt), overdue: now > noteDueAt } }
}
