import { addDays } from './china-time'

/** No holiday is longer. */
const LONGEST = 31

/** Days in order as spans: from, to, how many. */
export interface DaySpan {
	from: string
	to: string
	count: number
}

export function spansOf(days: readonly string[]): DaySpan[] {
	const spans: DaySpan[] = []
	for (const day of [...days].sort()) {
		const last = spans[spans.length - 1]
		if (last && addDays(last.to, 1) === day)
			spans[spans.length - 1] = { ...last, to: day, count: last.count + 1 }
		else spans.push({ from: day, to: day, count: 1 })
	}
	return spans
}

/** The days of a span; none where it ends before it begins, or is too long for a holiday. */
export function daysOf({ from, to }: Pick<DaySpan, 'from' | 'to'>): string[] {
	if (from === to) return [from]
	if (to < from) return []
	const between = daysUntil(from, to)
	return between === null ? [] : [from, ...between, to]
}

/** The days after one and before another; null where they are not in order, or too far apart for a holiday. */
export function daysUntil(from: string, to: string): string[] | null {
	const days: string[] = []
	for (let day = addDays(from, 1); day !== to; day = addDays(day, 1)) {
		if (days.length >= LONGEST) return null
		days.push(day)
	}
	return days
}
