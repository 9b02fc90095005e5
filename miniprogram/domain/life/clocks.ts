import { CHECK_TERMS, half, ofAmount, shifted, TELLING_TERM, termEnd } from '../clock/term'
import { termsOf } from '../report/category'
import { endOfSuspension } from './due'
import type { Clocks, ReportState } from './report'
import type { LifeRow } from './rows/row'
import type { Sending } from './situation'

/** Both clocks after an event. `next` is the state as the event leaves it, but for its clocks. */
export function clocksAfter(row: LifeRow, sending: Sending, next: ReportState): Clocks {
  const total = totalAfter(row, sending)
  return { stage: stageAfter(row, sending, next, total), total }
}

function totalAfter(row: LifeRow, { report, category, now, calendar, supplied }: Sending): Clocks['total'] {
  const { total } = report.state.clocks
  const term = termsOf(category).total
  const end = endOfSuspension(report.state, now)
  switch (row.total) {
    case 'keeps':
      return total
    case 'stops':
    case 'ends':
      return { ...total, stoppedAt: total.stoppedAt ?? now }
    case 'goesOn':
      return total.stoppedAt === null
        ? total
        : { ...total, dueAt: shifted(total.dueAt, total.stoppedAt, end, term, calendar), stoppedAt: null }
    case 'extended': {
      const amount = report.state.extensions.asked?.amount ?? 0
      return { ...total, dueAt: termEnd(total.dueAt, ofAmount(term, amount), calendar) }
    }
    case 'halfTerm':
      return { ...total, dueAt: termEnd(now, half(term), calendar), stoppedAt: null }
    case 'earliest': {
      const other = supplied.other?.state.clocks.total ?? total
      const startedAt = Math.min(total.startedAt, other.startedAt)
      return { ...total, startedAt, dueAt: Math.min(total.dueAt, other.dueAt) }
    }
    case 'anew':
      return { startedAt: now, dueAt: termEnd(now, term, calendar), stoppedAt: null }
  }
}

function stageAfter(
  row: LifeRow,
  sending: Sending,
  next: ReportState,
  total: Clocks['total'],
): Clocks['stage'] {
  const { report, category, now, calendar } = sending
  const terms = termsOf(category)
  switch (row.stage) {
    case 'keeps':
      return report.state.clocks.stage
    case 'acceptance':
      return { kind: 'acceptance', since: now, dueAt: termEnd(now, terms.accept, calendar) }
    case 'check':
      if (next.checks.owed > 0)
        return { kind: 'check', since: now, dueAt: termEnd(now, CHECK_TERMS[category.class], calendar) }
      if (next.told || report.reporter.openid !== undefined) return null
      return { kind: 'telling', since: now, dueAt: termEnd(now, TELLING_TERM, calendar) }
    case 'tellingEnds': {
      // A check by others is still owed, by the same time, once the reporter knows.
      const { stage } = report.state.clocks
      return stage?.kind === 'telling' ? null : stage
    }
    case 'ends': {
      // Whoever takes a report that is late already gets half the term before it climbs on.
      const late = total.stoppedAt === null && total.dueAt < now
      return late ? { kind: 'result', since: now, dueAt: termEnd(now, half(terms.total), calendar) } : null
    }
  }
}
