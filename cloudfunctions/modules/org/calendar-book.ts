import type { CalendarBook } from './rules/area-calendar'
import type { CalendarDocument } from './documents'
import holidays from './holidays.json'

/** The built-in years and what a clerk saved; a saved year stands in for a built-in one. */
export function calendarBook(saved: Pick<CalendarDocument, 'years' | 'hours'> | undefined): CalendarBook {
	if (!saved) return { years: holidays.years, hours: [] }
	const builtIn = holidays.years.filter(({ year }) => saved.years.every((other) => other.year !== year))
	return {
		years: [...builtIn, ...saved.years].sort((one, other) => one.year - other.year),
		hours: saved.hours,
	}
}
