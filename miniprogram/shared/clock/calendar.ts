import type { ChinaTime } from './china-time'

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
