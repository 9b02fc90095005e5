import { isWorkingDay, minutesPerDay, type WorkCalendar } from './calendar'
import { chinaDay, chinaTime, DAY_MS, MINUTE_MS, startOfDay } from './china-time'

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
