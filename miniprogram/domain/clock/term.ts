import { minutesPerDay, type WorkCalendar } from './calendar'
import { MINUTE_MS } from './china-time'
import { addWorkingMinutes, workingMinutesBetween } from './working-time'

/** How long something may take: by the wall clock, or in working time of the area's calendar. */
export const TERM_UNITS = ['minutes', 'workingMinutes', 'workingDays'] as const

export interface Term {
  unit: (typeof TERM_UNITS)[number]
  count: number
}

/** How urgent a category is, and with it how long each step may take. */
export const REPORT_CLASSES = ['emergency', 'utility', 'ordinary', 'complex'] as const

export type ReportClass = (typeof REPORT_CLASSES)[number]

export interface ClassTerms {
  accept: Term
  total: Term
}

const minutes = (count: number): Term => ({ unit: 'minutes', count })
const workingHours = (count: number): Term => ({ unit: 'workingMinutes', count: count * 60 })
const workingDays = (count: number): Term => ({ unit: 'workingDays', count })

/** The terms by class: until accepted, and from submit to resolve. */
export const TERMS: Readonly<Record<ReportClass, ClassTerms>> = {
  emergency: { accept: minutes(15), total: minutes(2 * 60) },
  utility: { accept: workingHours(2), total: minutes(24 * 60) },
  ordinary: { accept: workingHours(4), total: workingDays(7) },
  complex: { accept: workingHours(8), total: workingDays(15) },
}

/** Half of a term, which is what a second attempt gets. */
export function half(term: Term): Term {
  return { ...term, count: term.count / 2 }
}

/** A term in the unit in which people ask for more of it: hours, or working days. */
export function termAmount(term: Term): number {
  return term.unit === 'workingDays' ? term.count : term.count / 60
}

/** So many hours or working days, of the kind of a term. */
export function ofAmount(term: Term, amount: number): Term {
  return { ...term, count: term.unit === 'workingDays' ? amount : amount * 60 }
}

/**
 * A due date after a pause from `from` to `to`: what was left then is left now. One that had passed before the
 * pause stays as it was.
 */
export function shifted(dueAt: number, from: number, to: number, term: Term, calendar: WorkCalendar): number {
  if (dueAt <= from) return dueAt
  if (term.unit === 'minutes') return dueAt + to - from
  return addWorkingMinutes(to, workingMinutesBetween(from, dueAt, calendar), calendar)
}

/** The moment at which a term that starts at `start` ends (milliseconds since 1970). */
export function termEnd(start: number, term: Term, calendar: WorkCalendar): number {
  switch (term.unit) {
    case 'minutes':
      return start + term.count * MINUTE_MS
    case 'workingMinutes':
      return addWorkingMinutes(start, term.count, calendar)
    case 'workingDays':
      return addWorkingMinutes(start, term.count * minutesPerDay(calendar), calendar)
  }
}
