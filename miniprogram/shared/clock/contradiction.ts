import { DAILY_HOURS, minutesPerDay } from './calendar'
import { DAY_MS, MINUTE_MS } from './china-time'
import { minutesOf, TIME_OF, type ClassTerms, type Term } from './term'

const DAY_MINUTES = DAY_MS / MINUTE_MS
const DAILY_MINUTES = minutesPerDay(DAILY_HOURS)

/**
 * True when acceptance could fall due after the result, whenever a report is submitted: at night, before a holiday.
 * @param shortestDay the fewest minutes that a working day has anywhere
 */
export function mayContradict({ accept, total }: ClassTerms, shortestDay: number): boolean {
	const promised = minutesOf(total, shortestDay)
	// In the same time both wait for the same hours; in another the total may run while the acceptance does not.
	const isSameTime = TIME_OF[accept.unit] === TIME_OF[total.unit]
	return (isSameTime ? minutesOf(accept, shortestDay) : longestWait(accept, shortestDay)) > promised
}

/** The most real minutes that a term may take: begun at the worst moment. */
function longestWait(term: Term, shortestDay: number): number {
	const minutes = minutesOf(term, shortestDay)
	switch (TIME_OF[term.unit]) {
		case 'real':
			return minutes
		case 'daily':
			return minutes + Math.ceil(minutes / DAILY_MINUTES) * (DAY_MINUTES - DAILY_MINUTES)
		// A clerk may declare any number of days off.
		case 'working':
			return Infinity
	}
}
