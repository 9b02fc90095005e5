import { addDays, chinaTime, startOfDay } from '../clock/china-time'
import type { Day } from '../roster/tenure'

/** How often a plan goes. `times`: so many days of each month. */
export type Every = 'once' | 'day' | 'week' | 'month' | 'twoMonths' | { times: number; per: 'month' }

export const RHYTHMS = ['once', 'day', 'week', 'month', 'twoMonths'] as const

/** A stretch of the calendar in +08:00 within which something is due once; without `to` it has no end. */
export interface Period {
	/** Names it within its plan. */
	key: string
	from: Day
	to?: Day
}

/** The period of a day. Weeks begin on Monday, two months with an odd one; `start` is when something done once began. */
export function periodOf(every: Every, day: Day, start: Day): Period {
	if (typeof every === 'object') return monthsFrom(day, 1)
	switch (every) {
		case 'once':
			return { key: 'once', from: start }
		case 'day':
			return { key: `d${day}`, from: day, to: day }
		case 'week': {
			const { weekday } = chinaTime(startOfDay(day))
			const from = addDays(day, -((weekday + 6) % 7))
			return { key: `w${from}`, from, to: addDays(from, 6) }
		}
		case 'month':
			return monthsFrom(day, 1)
		case 'twoMonths':
			return monthsFrom(day, 2)
	}
}

/** The period before one; nothing where it is done once. */
export function periodBefore(every: Every, { from }: Period): Period | undefined {
	return every === 'once' ? undefined : periodOf(every, addDays(from, -1), from)
}

/** On so many days of a period somebody has to have been there. */
export function timesOf(every: Every): number {
	return typeof every === 'object' ? every.times : 1
}

function monthsFrom(day: Day, count: 1 | 2): Period {
	const [year = 0, month = 0] = day.split('-').map(Number)
	const first = count === 1 ? month : month - ((month - 1) % 2)
	const from = firstOf(year, first)
	const next = first + count > 12 ? firstOf(year + 1, first + count - 12) : firstOf(year, first + count)
	return { key: `${count === 1 ? 'm' : 'b'}${from.slice(0, 7)}`, from, to: addDays(next, -1) }
}

const firstOf = (year: number, month: number): Day => `${year}-${String(month).padStart(2, '0')}-01`
