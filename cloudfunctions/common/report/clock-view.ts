import { toIso } from '../../../miniprogram/domain/clock/china-time'
import type { ReportState } from '../../../miniprogram/domain/life/report'
import type { Output } from '../contract'

type ClockView = Output<'report', 'show'>['report']['clock']

/** What is owed next and until when; once the total clock stands still, whether it was in time. */
export function clockView({ clocks }: ReportState, now: number): ClockView {
  const { stage, total } = clocks
  if (stage) return { owes: 'acceptance', dueAt: toIso(stage.dueAt), overdue: now > stage.dueAt }
  return {
    owes: total.stoppedAt === null ? 'result' : null,
    dueAt: toIso(total.dueAt),
    overdue: (total.stoppedAt ?? now) > total.dueAt,
  }
}
