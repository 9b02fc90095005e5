import { type ChinaTime, chinaDay, chinaTime, DAY_MS, MINUTE_MS, startOfDay } from './china-time'

/** Minutes since midnight, from included, to excluded. */
export interface WorkingSpan {
	from: number
	to: number
}

/** When offices work on an ordinary week. */
export interface OfficeHours {
	/** The spans of one working day, in order, not overlapping. */
	spans: readonly WorkingSpan[]
	/** Working weekdays, 0 Sunday … 6 Saturday. */
	weekdays: readonly number[]
}

/** When an area's offices work. */
export interface WorkCalendar extends OfficeHours {
	/** Days that differ from their weekday: public holidays and make-up working days. */
	exceptions: Readonly<Record<string, 'off' | 'working'>>
}

/** 8:30–12:00 and 14:30–18:00, Monday to Friday, as offices in 兴安盟 keep them. */
export const OFFICE_HOURS: OfficeHours = {
	spans: [
		{ from: 8 * 60 + 30, to: 12 * 60 },
		{ from: 14 * 60 + 30, to: 18 * 60 },
	],
	weekdays: [1, 2, 3, 4, 5],
}

/** 7:00–21:00 of every day, holidays too: a person is at the phone (白天小时). */
export const DAILY_HOURS: WorkCalendar = {
	spans: [{ from: 7 * 60, to: 21 * 60 }],
	weekdays: [0, 1, 2, 3, 4, 5, 6],
	exceptions: {},
}

/** True when offices work that day. */
export function isWorkingDay(calendar: WorkCalendar, time: Pick<ChinaTime, 'day' | 'weekday'>): boolean {
	const exception = calendar.exceptions[time.day]
	return exception ? exception === 'working' : calendar.weekdays.includes(time.weekday)
}

/** Working minutes of one working day. */
export function minutesPerDay(calendar: Pick<OfficeHours, 'spans'>): number {
	return calendar.spans.reduce((sum, span) => sum + span.to - span.from, 0)
}

/** A calendar without a working day within this many days is a mistake, not a long holiday. */
const LONGEST_BREAK_DAYS = 60

/**
 * The moment at which `minutes` working minutes have passed since `start` (milliseconds since 1970).
 * A start outside working time counts from the next working minute; an end that falls together with the end of a
 * span lies there, not at the beginning of the next. Fractions count to the millisecond.
 * @throws RangeError for a calendar by which nobody ever works
 */
export function addWorkingMinutes(start: number, minutes: number, calendar: WorkCalendar): number {
	if (minutesPerDay(calendar) <= 0) throw new RangeError('a working day without working minutes')
	let left = Math.round(minutes * MINUTE_MS)
	let idleDays = 0
	for (let midnight = startOfDay(chinaDay(start)); idleDays < LONGEST_BREAK_DAYS; midnight += DAY_MS) {
		idleDays = isWorkingDay(calendar, chinaTime(midnight)) ? 0 : idleDays + 1
		if (idleDays > 0) continue
		for (const span of calendar.spans) {
			const from = Math.max(midnight + span.from * MINUTE_MS, start)
			const room = midnight + span.to * MINUTE_MS - from
			if (room <= 0) continue
			if (left <= room) return from + left
			left -= room
		}
	}
	throw new RangeError(`no working day within ${LONGEST_BREAK_DAYS} days`)
}

/** The working minutes from one moment to a later one, fractions included. */
export function workingMinutesBetween(from: number, to: number, calendar: WorkCalendar): number {
	let sum = 0
	for (let midnight = startOfDay(chinaDay(from)); midnight < to; midnight += DAY_MS) {
		if (!isWorkingDay(calendar, chinaTime(midnight))) continue
		for (const span of calendar.spans) {
			const begin = Math.max(midnight + span.from * MINUTE_MS, from)
			const end = Math.min(midnight + span.to * MINUTE_MS, to)
			sum += Math.max(0, end - begin)
		}
	}
	return sum / MINUTE_MS
}
