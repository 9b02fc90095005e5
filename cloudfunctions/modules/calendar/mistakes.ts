import { calendarOf, longestBreak, type CalendarBook } from '../org/rules/area-calendar'
import type { OfficeHours } from '#shared/clock/calendar'
import { chinaDay, chinaTime, startOfDay } from '#shared/clock/china-time'
import { CALENDAR_WORDS as WORDS } from '../../words/calendar'
import type { Input } from './contract'

/** Two adjoining years stay below the longest break that the clock takes for a calendar at all. */
const LONGEST_BREAK_DAYS = 25

type Year = Exclude<Input<'save'>['year'], undefined>

/** What is wrong with a year's days, by field; null when nothing is. */
export function yearMistake({ year, off, working }: Year): Record<string, string> | null {
	const wrong = daysMistake(off, year)
	if (wrong !== null) return { 'year.off': wrong }
	const weekday = working.find((day) => isReal(day) && !isWeekend(day))
	const both = working.find((day) => off.includes(day))
	const wrongWorking =
		daysMistake(working, year) ??
		(both === undefined ? null : WORDS.offAndWorking(both)) ??
		(weekday === undefined ? null : WORDS.notWeekend(weekday))
	return wrongWorking === null ? null : { 'year.working': wrongWorking }
}

/** What is wrong with office hours, by field; null when nothing is. */
export function hoursMistake({ weekdays, spans }: OfficeHours): Record<string, string> | null {
	if (weekdays.length === 0) return { 'hours.weekdays': WORDS.noWeekday }
	if (new Set(weekdays).size < weekdays.length) return { 'hours.weekdays': WORDS.weekdayTwice }
	if (spans.length === 0) return { 'hours.spans': WORDS.noSpan }
	if (spans.some(({ from, to }) => from >= to)) return { 'hours.spans': WORDS.spanEndsFirst }
	const overlaps = spans.some(({ from }, at) => from < (spans[at - 1]?.to ?? 0))
	return overlaps ? { 'hours.spans': WORDS.spansOverlap } : null
}

/** Says so when a calendar of the book would stand still for weeks in one of its years. */
export function breakMistake(book: CalendarBook): string | null {
	const places = ['', ...book.hours.map(({ areaCode }) => areaCode)]
	const endless = places.some((areaCode) => {
		const calendar = calendarOf(book, [areaCode])
		return book.years.some(({ year }) => longestBreak(calendar, year) > LONGEST_BREAK_DAYS)
	})
	return endless ? WORDS.breakTooLong(LONGEST_BREAK_DAYS) : null
}

function daysMistake(days: readonly string[], year: number): string | null {
	const unreal = days.find((day) => !isReal(day))
	if (unreal !== undefined) return WORDS.noSuchDay(unreal)
	const elsewhere = days.find((day) => Number(day.slice(0, 4)) !== year)
	if (elsewhere !== undefined) return WORDS.otherYear(elsewhere)
	const twice = days.find((day, at) => days.indexOf(day) < at)
	return twice === undefined ? null : WORDS.dayTwice(twice)
}

/** The 30th of February has the right form and is none. */
function isReal(day: string): boolean {
	const start = startOfDay(day)
	return !Number.isNaN(start) && chinaDay(start) === day
}

function isWeekend(day: string): boolean {
	const { weekday } = chinaTime(startOfDay(day))
	return weekday === 0 || weekday === 6
}
