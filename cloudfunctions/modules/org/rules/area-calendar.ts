import holidays from './holidays.json'
import lunar from './lunar.json'
import {
	isWorkingDay,
	minutesPerDay,
	OFFICE_HOURS,
	type OfficeHours,
	type WorkCalendar,
} from '#shared/clock/calendar'
import { addDays, chinaTime, startOfDay } from '#shared/clock/china-time'

/** The days of one year that differ from their weekday, as the State Council announces them. */
export interface YearDays {
	year: number
	/** The notice that says so. */
	source: string
	/** YYYY-MM-DD, weekends within a holiday included. */
	off: readonly string[]
	/** Make-up working days (调休上班). */
	working: readonly string[]
}

/** Office hours of an area and of what lies below it. */
export interface AreaHours extends OfficeHours {
	areaCode: string
}

/** Everything from which the calendar of an area is made. */
export interface CalendarBook {
	years: readonly YearDays[]
	hours: readonly AreaHours[]
}

/** The built-in years and what a clerk saved; a saved year stands in for a built-in one. */
export function calendarBook(saved: CalendarBook | undefined): CalendarBook {
	if (!saved) return { years: holidays.years, hours: [] }
	const builtIn = holidays.years.filter(({ year }) => saved.years.every((other) => other.year !== year))
	return {
		years: [...builtIn, ...saved.years].sort((one, other) => one.year - other.year),
		hours: saved.hours,
	}
}

/** The month and day from which the coming year should be known: by then the State Council has mostly announced it. */
const NEXT_YEAR_FROM = '11-15'

/** So far beyond the last year of the book the law alone is asked: no term and no plan is reckoned further. */
const YEARS_AHEAD = 2

/**
 * The calendar of an area: the hours of the nearest area on its path that has its own, else the usual ones. A year
 * that the book does not know has its weekdays and the holidays of the law: what is joined to those, nobody knows yet.
 * @param path codes from the root down
 */
export function calendarOf({ years, hours }: CalendarBook, path: readonly string[]): WorkCalendar {
	const { spans, weekdays } = nearestHours({ hours }, path) ?? OFFICE_HOURS
	const marked = (days: readonly string[], as: 'off' | 'working') => days.map((day) => [day, as] as const)
	const exceptions = years.flatMap(({ off, working }) => [
		...marked(off, 'off'),
		...marked(working, 'working'),
	])
	const lawful = unknownYears(years).flatMap((year) => marked(lawfulHolidays(year), 'off'))
	return { spans, weekdays, exceptions: Object.fromEntries([...lawful, ...exceptions]) }
}

/** The years between the first that is known and some time after the last. */
function unknownYears(years: readonly YearDays[]): number[] {
	const known = years.map(({ year }) => year)
	const first = Math.min(...known)
	const all = Array.from({ length: Math.max(...known) + YEARS_AHEAD - first + 1 }, (_, at) => first + at)
	return all.filter((year) => !known.includes(year))
}

/** The hours of the nearest area on a path that has its own. */
export function nearestHours(
	{ hours }: Pick<CalendarBook, 'hours'>,
	path: readonly string[],
): AreaHours | undefined {
	const own = path.flatMap((code) => hours.find(({ areaCode }) => areaCode === code) ?? [])
	return own[own.length - 1]
}

/** The year that should be known on a day and is not: the present one, or from December on the next. Else null. */
export function missingYear({ years }: CalendarBook, day: string): number | null {
	const present = Number(day.slice(0, 4))
	const due = day.slice(5) >= NEXT_YEAR_FROM ? [present, present + 1] : [present]
	return due.find((wanted) => years.every(({ year }) => year !== wanted)) ?? null
}

/** The fewest working minutes that a working day has in any area. */
export function shortestDay({ hours }: Pick<CalendarBook, 'hours'>): number {
	return Math.min(...[OFFICE_HOURS, ...hours].map(minutesPerDay))
}

/** The most days in a row within a year on which nobody works. */
export function longestBreak(calendar: WorkCalendar, year: number): number {
	let longest = 0
	let running = 0
	for (let day = `${year}-01-01`; day < `${year + 1}-01-01`; day = addDays(day, 1)) {
		running = isWorkingDay(calendar, chinaTime(startOfDay(day))) ? 0 : running + 1
		longest = Math.max(longest, running)
	}
	return longest
}

/** 元旦, 劳动节, 国庆节. */
const FIXED = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']

/**
 * The days of a year on which the law itself gives everybody off (全国年节及纪念日放假办法, as of 2025): thirteen, which are known
 * long before the State Council's notice says what is joined to them and which weekends make up for it. Of a year whose lunar
 * days are not listed (春节, 清明, 端午, 中秋), those of the sun's calendar alone.
 */
export function lawfulHolidays(year: number): string[] {
	const [spring, ...single] = lunar.days.find(([first]) => first?.startsWith(`${year}-`)) ?? []
	const festival = spring === undefined ? [] : [-1, 0, 1, 2].map((days) => addDays(spring, days))
	return [...new Set([...FIXED.map((day) => `${year}-${day}`), ...festival, ...single])].sort()
}
