/**
 * China has one time, +08:00, all year round (no summer time since 1991), so it is computed here:
 * phones without `Intl` and servers in UTC agree.
 */
export const CHINA_OFFSET_MINUTES = 8 * 60

export const MINUTE_MS = 60_000
const OFFSET_MS = CHINA_OFFSET_MINUTES * MINUTE_MS
export const DAY_MS = 24 * 60 * MINUTE_MS

/** A moment as people in China write it. */
export interface ChinaTime {
	/** YYYY-MM-DD */
	day: string
	/** Minutes since midnight. */
	minute: number
	/** 0 Sunday … 6 Saturday. */
	weekday: number
}

/** The wall clock in China at a moment (milliseconds since 1970, UTC). */
export function chinaTime(ms: number): ChinaTime {
	const shifted = new Date(ms + OFFSET_MS)
	return {
		day: dayText(shifted),
		minute: shifted.getUTCHours() * 60 + shifted.getUTCMinutes(),
		weekday: shifted.getUTCDay(),
	}
}

/** By parts: three times as quick as cutting an ISO text, and every term asks for hundreds of days. */
function dayText(date: Date): string {
	const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
	return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
}

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : String(number))

/** The calendar day in China at a moment. */
export function chinaDay(ms: number): string {
	return chinaTime(ms).day
}

/** The moment at which a calendar day begins in China. */
export function startOfDay(day: string): number {
	return Date.parse(`${day}T00:00:00+08:00`)
}

/** True for a day that the calendar has: not for 2026-02-30. */
export function isDay(text: string): boolean {
	const start = startOfDay(text)
	return !Number.isNaN(start) && chinaDay(start) === text
}

/** The calendar day `count` days after `day`. */
export function addDays(day: string, count: number): string {
	return chinaDay(startOfDay(day) + count * DAY_MS)
}

/** A moment as ISO 8601 with the offset +08:00, to the second. */
export function toIso(ms: number): string {
	return `${new Date(ms + OFFSET_MS).toISOString().slice(0, 19)}+08:00`
}

/** The moment that an ISO 8601 text names. */
export function fromIso(iso: string): number {
	return Date.parse(iso)
}

/** Minutes since midnight of a time as a picker gives it: 08:30. */
export function minuteOf(time: string): number {
	const [hours = 0, minutes = 0] = time.split(':').map(Number)
	return hours * 60 + minutes
}
