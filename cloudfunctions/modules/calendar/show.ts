import { calendarBook, missingYear } from '../org/rules/area-calendar'
import { OFFICE_HOURS } from '#shared/clock/calendar'
import { CALENDAR_WORDS } from '../../words/calendar'
import type { Output } from './contract'
import type { Call } from '../../identity/call'
import { keepsTheWhole } from '#shared/roster/reach'
import type { Viewer } from '../org/rules/viewer'
import type { CalendarDocument } from '../org/documents'

/** The calendar as it counts today. */
export async function show(_input: unknown, call: Call): Promise<Output<'show'>> {
	const { snapshot, viewer } = await call.roster()
	return calendarView(snapshot.savedCalendar, viewer, call.day)
}

/** What a clerk sees of the calendar. */
export function calendarView(
	saved: CalendarDocument | undefined,
	{ person }: Viewer,
	day: string,
): Output<'show'> {
	const book = calendarBook(saved)
	const missing = missingYear(book, day)
	const isSaved = (year: number) => saved?.years.some((other) => other.year === year) ?? false
	return {
		version: saved?.version ?? 0,
		years: book.years.map(({ year, source, off, working }) => ({
			year,
			source,
			off: [...off],
			working: [...working],
			saved: isSaved(year),
		})),
		usual: hoursView(OFFICE_HOURS),
		hours: book.hours.map((hours) => ({ areaCode: hours.areaCode, ...hoursView(hours) })),
		keepsYears: keepsTheWhole(person, day),
		...(missing !== null && { warning: CALENDAR_WORDS.missingYear(missing) }),
	}
}

export function hoursView({ weekdays, spans }: typeof OFFICE_HOURS): Output<'show'>['usual'] {
	return { weekdays: [...weekdays], spans: spans.map(({ from, to }) => ({ from, to })) }
}
