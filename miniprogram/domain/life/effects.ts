import { headAbove } from '../roster/holder'
import { deskKey, type Desk } from '../roster/desk'
import { chinaDay, DAY_MS } from '../clock/china-time'
import type { WorkCalendar } from '../clock/calendar'
import { half, ofAmount, shifted, termEnd, type Term } from '../clock/term'
import { termsOf } from '../report/category'
import type { Area } from '../area/area'
import { QUESTION_DAYS } from './due'
import type { LifeRow, Mark } from './rows/row'
import type { Clocks, ReportState } from './report'
import type { Sending } from './situation'

/** Whoever has no WeChat is rung up within this time. */
const TELLING_TERM: Term = { unit: 'workingMinutes', count: 8 * 60 }
/** A supervised report wants a note every working day. */
const NOTE_TERM: Term = { unit: 'workingDays', count: 1 }

/** The fields of the state that an event sets, worked out from its row of the table. */
export function effectsOf(row: LifeRow, sending: Sending): Partial<ReportState> {
  const { state } = sending.report
  const marks = row.marks.map((mark) => MARKS[mark](sending))
  const set = [...marks, moved(row, sending)].reduce((sum, part) => ({ ...sum, ...part }), {})
  if (row.to !== 'same' && row.to !== state.status) set.status = row.to
  const clocks = clocksAfter(row, sending)
  if (JSON.stringify(clocks) !== JSON.stringify(state.clocks)) set.clocks = clocks
  return set
}

const MARKS: Readonly<Record<Mark, (sending: Sending) => Partial<ReportState>>> = {
  becomesLead: ({ actor }) => ({ lead: { id: actor.id, name: actor.name } }),
  dropsLead: () => ({ lead: null }),
  becomesHandler: ({ report, actor }) => ({
    handlerIds: [...new Set([...report.state.handlerIds, actor.id])],
  }),
  namesCoHandlers: ({ report, supplied }) => ({
    coHandlers: dedupe([...report.state.coHandlers, ...(supplied.coHandlers ?? [])]),
  }),
  countsReturn: ({ report }) => {
    const key = deskKey(report.state.owner)
    return { returns: { ...report.state.returns, [key]: (report.state.returns[key] ?? 0) + 1 } }
  },
  countsRework: ({ report }) => ({ reworks: report.state.reworks + 1 }),
  countsReopen: ({ report }) => ({ reopens: report.state.reopens + 1 }),
  appealed: () => ({ appealed: true }),
  supervised: ({ now, calendar }) => ({ supervision: { since: now, noteDueAt: nextNote(now, calendar) } }),
  renewsNote: ({ report, relations, now, calendar }) => {
    const { supervision } = report.state
    if (!supervision || !relations.has('ownerHolder')) return {}
    return { supervision: { ...supervision, noteDueAt: nextNote(now, calendar) } }
  },
  suspends: ({ now, supplied: { days = 0 } }) => ({
    suspension: { kind: 'waiting', since: now, until: now + days * DAY_MS },
  }),
  asks: ({ now }) => ({ suspension: { kind: 'question', since: now, until: now + QUESTION_DAYS * DAY_MS } }),
  endsSuspension: ({ report, now }) => {
    const { suspension, suspendedFor } = report.state
    return suspension ? { suspension: null, suspendedFor: suspendedFor + now - suspension.since } : {}
  },
  asksExtension: ({ report, supplied: { amount = 0, reason = '' } }) => ({
    extensions: { ...report.state.extensions, asked: { amount, reason } },
  }),
  grantsExtension: ({ report }) => {
    const { asked, times, granted } = report.state.extensions
    return { extensions: { asked: null, times: times + 1, granted: granted + (asked?.amount ?? 0) } }
  },
  refusesExtension: ({ report }) => {
    const { times, granted } = report.state.extensions
    return { extensions: { asked: null, times: times + 1, granted } }
  },
  atTop: () => ({ atTop: true }),
  unrated: () => ({ rating: null }),
  tellsByPhone: ({ now }) => ({ told: { at: now, by: 'phone' } }),
  tellsByWechat: ({ report, now }) => ({
    told: report.reporter.openid === undefined ? null : { at: now, by: 'wechat' },
  }),
  tellsAnew: () => ({ told: null }),
  rated: ({ supplied }) => (supplied.rating ? { rating: supplied.rating } : {}),
}

function moved(row: LifeRow, sending: Sending): Partial<ReportState> {
  switch (row.move) {
    case 'stays':
      return {}
    case 'target':
      return sending.supplied.target
        ? lyingAt(sending.supplied.target.desk, sending.supplied.target.area)
        : {}
    case 'oneLevelUp': {
      const above = headAbove(sending.chain.slice(0, -1), chinaDay(sending.now))
      if (!above) return {}
      const area = sending.chain.find(({ code }) => code === above.desk.areaCode)
      return area ? lyingAt(above.desk, area) : {}
    }
  }
}

/** The fields that say at which desk a report lies. `area` is the desk's. */
export function lyingAt(
  owner: Desk,
  area: Area,
): Pick<ReportState, 'owner' | 'ownerPath' | 'level' | 'atTop'> {
  return { owner, ownerPath: area.path.map(({ code }) => code), level: area.level, atTop: false }
}

function clocksAfter(row: LifeRow, sending: Sending): Clocks {
  const total = totalAfter(row, sending)
  return { stage: stageAfter(row, sending, total), total }
}

function totalAfter(row: LifeRow, { report, category, now, calendar }: Sending): Clocks['total'] {
  const { total } = report.state.clocks
  const term = termsOf(category).total
  switch (row.total) {
    case 'keeps':
      return total
    case 'stops':
    case 'ends':
      return { ...total, stoppedAt: total.stoppedAt ?? now }
    case 'goesOn':
      return total.stoppedAt === null
        ? total
        : { ...total, dueAt: shifted(total.dueAt, total.stoppedAt, now, term, calendar), stoppedAt: null }
    case 'extended': {
      const amount = report.state.extensions.asked?.amount ?? 0
      return { ...total, dueAt: termEnd(total.dueAt, ofAmount(term, amount), calendar) }
    }
    case 'halfTerm':
      return { ...total, dueAt: termEnd(now, half(term), calendar), stoppedAt: null }
    case 'anew':
      return { startedAt: now, dueAt: termEnd(now, term, calendar), stoppedAt: null }
  }
}

function stageAfter(row: LifeRow, sending: Sending, total: Clocks['total']): Clocks['stage'] {
  const { report, category, now, calendar } = sending
  const terms = termsOf(category)
  switch (row.stage) {
    case 'keeps':
      return report.state.clocks.stage
    case 'acceptance':
      return { kind: 'acceptance', dueAt: termEnd(now, terms.accept, calendar) }
    case 'telling': {
      const knows = report.reporter.openid !== undefined
      return knows ? null : { kind: 'telling', dueAt: termEnd(now, TELLING_TERM, calendar) }
    }
    case 'ends': {
      // Whoever takes a report that is late already gets half the term before it climbs on.
      const late = total.stoppedAt === null && total.dueAt <= now
      return late ? { kind: 'result', dueAt: termEnd(now, half(terms.total), calendar) } : null
    }
  }
}

function nextNote(now: number, calendar: WorkCalendar): number {
  return termEnd(now, NOTE_TERM, calendar)
}

function dedupe(desks: Desk[]): Desk[] {
  return [...new Map(desks.map((desk) => [deskKey(desk), desk])).values()]
}
