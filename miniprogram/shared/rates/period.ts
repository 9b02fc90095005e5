import { addDays, startOfDay } from '../clock/china-time'
import type { Day } from '../roster/tenure'

/** A year, a leap year too: what a year's figures need, and no call costs more. */
export const MOST_DAYS = 366

/** Days of submit in +08:00, both included. */
export interface Period {
	from: Day
	to: Day
}

/** Why days are no period, or null. */
export function periodFault({ from, to }: Period): 'backwards' | 'tooLong' | null {
	if (to < from) return 'backwards'
	return addDays(from, MOST_DAYS) <= to ? 'tooLong' : null
}

/** The period with another first or last day. The other end follows where these would be no period. */
export function withDay(period: Period, end: 'from' | 'to', day: Day): Period {
	const next = { ...period, [end]: day }
	switch (periodFault(next)) {
		case 'backwards':
			return { from: day, to: day }
		case 'tooLong':
			return end === 'from'
				? { from: day, to: addDays(day, MOST_DAYS - 1) }
				: { from: addDays(day, 1 - MOST_DAYS), to: day }
		case null:
			return next
	}
}

/** The moments of a period: from the first on, and before the second. Milliseconds since 1970. */
export function momentsOf({ from, to }: Period): { since: number; before: number } {
	return { since: startOfDay(from), before: startOfDay(addDays(to, 1)) }
}

/** Periods that people choose by name. */
export const NAMED_PERIODS = ['thisMonth', 'lastMonth', 'thisYear'] as const

export type NamedPeriod = (typeof NAMED_PERIODS)[number]

/** The days that a name means on a day. */
export function periodOf(name: NamedPeriod, today: Day): Period {
	const month = `${today.slice(0, 7)}-01`
	if (name === 'thisMonth') return { from: month, to: today }
	if (name === 'thisYear') return { from: `${today.slice(0, 4)}-01-01`, to: today }
	const to = addDays(month, -1)
	return { from: `${to.slice(0, 7)}-01`, to }
}
