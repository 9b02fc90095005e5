import { MEND_WORDS, SUMMARY_WORDS } from '../../../words/operations'
import { TALLIES, type DayTally, type Tally } from './tally'

/** Something that went wrong, what to do about it, and how often it was what, the most first. */
export interface Finding {
	says: string
	mend: string
	parts: { of: string; count: number }[]
}

/** WeChat's code for a function that was never uploaded through its own tools. */
export const NO_PERMISSION = '-604101'
const MOST_PARTS = 5

/** What there was of a day, in the order in which it wants to be looked at. */
export const findingsOf = (tally: DayTally | undefined): Finding[] =>
	TALLIES.flatMap((name) => findingOf(name, tally?.counts[name] ?? {}))

function findingOf(name: Tally, counts: Readonly<Record<string, number>>): Finding[] {
	const parts = Object.entries(counts)
		.map(([of, count]) => ({ of, count }))
		.sort((one, other) => other.count - one.count)
	if (parts.length === 0) return []
	const isForbidden = parts.some(({ of }) => of.endsWith(NO_PERMISSION))
	const mend = MEND_WORDS[isForbidden ? 'noPermission' : name]
	const sum = parts.reduce((all, { count }) => all + count, 0)
	return [{ says: SUMMARY_WORDS[name](sum), mend, parts: parts.slice(0, MOST_PARTS) }]
}
