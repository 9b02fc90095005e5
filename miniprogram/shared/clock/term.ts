import {
	DAILY_HOURS,
	minutesPerDay,
	type WorkCalendar,
	addWorkingMinutes,
	workingMinutesBetween,
} from './calendar'
import { MINUTE_MS } from './china-time'

/** In what a term is counted: it says which of the three times the term runs in. */
export const TERM_UNITS = ['minutes', 'dailyMinutes', 'workingMinutes', 'workingDays'] as const

type TermUnit = (typeof TERM_UNITS)[number]

/** How long something may take. */
export interface Term {
	unit: TermUnit
	count: number
}

/** Real time by the wall clock; daily hours, when people are up; and working hours of the area's calendar. */
export type Time = 'real' | 'daily' | 'working'

/** The time that a unit is counted in. */
export const TIME_OF: Readonly<Record<TermUnit, Time>> = {
	minutes: 'real',
	dailyMinutes: 'daily',
	workingMinutes: 'working',
	workingDays: 'working',
}

/** How urgent a category is, and with it how long each step may take. */
export const REPORT_CLASSES = ['emergency', 'utility', 'ordinary', 'complex'] as const

export type ReportClass = (typeof REPORT_CLASSES)[number]

export interface ClassTerms {
	accept: Term
	total: Term
}

const minutes = (count: number): Term => ({ unit: 'minutes', count })
const dailyHours = (count: number): Term => ({ unit: 'dailyMinutes', count: count * 60 })
const workingHours = (count: number): Term => ({ unit: 'workingMinutes', count: count * 60 })
const workingDays = (count: number): Term => ({ unit: 'workingDays', count })

/** The terms by class: until accepted, and from submit to resolve. */
export const TERMS: Readonly<Record<ReportClass, ClassTerms>> = {
	emergency: { accept: minutes(15), total: minutes(2 * 60) },
	utility: { accept: dailyHours(2), total: minutes(24 * 60) },
	ordinary: { accept: workingHours(4), total: workingDays(7) },
	complex: { accept: workingHours(8), total: workingDays(15) },
}

/** By class, until a result is checked by others (核查); then it passes one level up. */
export const VERIFICATION_TERMS: Readonly<Record<ReportClass, Term>> = {
	emergency: minutes(24 * 60),
	utility: workingHours(8),
	ordinary: workingHours(8),
	complex: workingHours(8),
}

/** A reporter without WeChat is rung up within this time. */
export const TELLING_TERM: Term = workingDays(1)

/** A supervised report wants a note this often (督办). */
export const NOTE_TERM: Term = workingDays(1)

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
	const hours = hoursOf(term, calendar)
	return hours ? addWorkingMinutes(to, workingMinutesBetween(from, dueAt, hours), hours) : dueAt + to - from
}

/** The moment at which a term that starts at `start` ends (milliseconds since 1970). */
export function termEnd(start: number, term: Term, calendar: WorkCalendar): number {
	const hours = hoursOf(term, calendar)
	const minutes = minutesOf(term, minutesPerDay(calendar))
	return hours ? addWorkingMinutes(start, minutes, hours) : start + minutes * MINUTE_MS
}

/** The minutes of a term, where a working day has so many. */
export function minutesOf({ unit, count }: Term, workingMinutesPerDay: number): number {
	return unit === 'workingDays' ? count * workingMinutesPerDay : count
}

/** The hours in which a term runs; null where every minute counts. */
function hoursOf({ unit }: Term, calendar: WorkCalendar): WorkCalendar | null {
	switch (TIME_OF[unit]) {
		case 'real':
			return null
		case 'daily':
			return DAILY_HOURS
		case 'working':
			return calendar
	}
}
