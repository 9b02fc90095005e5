import { countWords } from '#shared/words/count'
import { SUMMARY_WORDS } from '../../../words/operations'
import { TALLIES, type DayTally, type Tally } from './tally'

/** How many of each there were in a day. */
export function totals(tally: DayTally | undefined): Record<Tally, number> {
	const sums = TALLIES.map((name) => [
		name,
		Object.values(tally?.counts[name] ?? {}).reduce((sum, count) => sum + count, 0),
	])
	return Object.fromEntries(sums) as Record<Tally, number>
}

/**
 * What a day's summary says, `late` being how many reports got no further in time, `noYear` the year whose holidays nobody has
 * entered; nothing of a day without anything.
 */
export function summary(
	day: string,
	tally: DayTally | undefined,
	late: number,
	noYear: number | null = null,
): string | null {
	const counts = totals(tally)
	const parts = TALLIES.filter((name) => counts[name] > 0).map((name) => SUMMARY_WORDS[name](counts[name]))
	if (noYear !== null) parts.unshift(SUMMARY_WORDS.noYear(noYear))
	if (late > 0) parts.unshift(SUMMARY_WORDS.late(countWords(late)))
	return parts.length === 0 ? null : SUMMARY_WORDS.day(day, parts)
}
