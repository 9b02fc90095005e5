import { spansOf, type DaySpan } from '../../../shared/clock/day-spans'
import { CALENDAR_PAGE_SAYS as SAYS } from '../../../shared/words/pages/calendar'
import { dayWords } from '../../../shared/words/moment'
import type { Calendar } from '../../../services/calendar'

/** One year as its card shows it. */
export interface YearCard {
	year: number
	title: string
	source: string
	off: string[]
	working: string[]
	/** What its button says, and is called where several stand on one page. */
	label: string
	isKnown: boolean
}

export const spanText = ({ from, to, count }: DaySpan): string =>
	SAYS.span(dayWords(from), dayWords(to), count)

/** This year and those after it that are known, the newest on top, and above them the next that can be known and is not. */
export function yearCards({ years }: Pick<Calendar, 'years'>, today: string): YearCard[] {
	const present = Number(today.slice(0, 4))
	const known = years.filter(({ year }) => year >= present).sort((one, other) => other.year - one.year)
	const next = Math.max(present - 1, ...known.map(({ year }) => year)) + 1
	const empty: YearCard = {
		year: next,
		title: SAYS.year(next),
		source: '',
		off: [],
		working: [],
		label: SAYS.enter(next),
		isKnown: false,
	}
	return [
		...(next <= present + 1 ? [empty] : []),
		...known.map(({ year, source, off, working }) => ({
			year,
			title: SAYS.year(year),
			source,
			off: spansOf(off).map(spanText),
			working: working.map(dayWords),
			label: SAYS.change(year),
			isKnown: true,
		})),
	]
}
