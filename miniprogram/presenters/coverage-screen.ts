import {
	COVERAGE_SAYS as SAYS,
	COVERAGE_WORDS as WORDS,
	PEOPLE_SAYS,
} from '../shared/words/pages/visit-coverage'
import { CHANNEL_WORDS, OUTCOME_WORDS } from '../shared/words/visits'
import type { Coverage, Gone, Missing } from '../services/visit'
import type { TextSheet } from '../services/workbook/workbook'
import { momentWords } from './time'

type Counts = Pick<
	Coverage,
	'targets' | 'done' | 'again' | 'refused' | 'other' | 'missing' | 'started' | 'came' | 'went'
>

/** How a plan stands in an area, ready to be shown. */
export interface CoverageScreen {
	name: string
	reached: string
	/** Of a hundred, for the bar. */
	percent: number
	asOf: string
	counts: { name: string; count: string }[]
	missing: string
	/** Somebody said that nobody lives there: whoever is above is to look. */
	hasGone: boolean
	/** What was reported, and what came and went since it began; empty where nothing did. */
	since: string[]
	isComplete: boolean
	below: { areaCode: string; name: string; reached: string; behind: string; isComplete: boolean }[]
}

/** The person who is furthest behind stands first. */
export function coverageScreen(
	coverage: Coverage,
	now: number,
	isOfPeople = false,
	done: string = isOfPeople ? WORDS.enough : WORDS.done,
): CoverageScreen {
	const says = isOfPeople ? PEOPLE_SAYS : SAYS
	const none = isOfPeople ? WORDS.nobody : WORDS.noTargets
	const { name, below, asOf, ...counts } = coverage
	const { again, refused, other, missing, started, targets, came, went } = counts
	const parts = [
		{ name: done, count: counts.done },
		...(isOfPeople
			? []
			: [
					{ name: WORDS.refused, count: refused },
					{ name: WORDS.other, count: other },
					// To tell a notice hardly anybody goes anywhere: of those rows the empty ones say nothing.
				].filter(({ count }) => done === WORDS.done || count > 0)),
		{ name: WORDS.missing, count: missing },
		// They are among the missing: the others make up the whole.
		...(again > 0 ? [{ name: WORDS.again, count: again }] : []),
	]
	return {
		name,
		reached: targets === 0 ? none : says.reached(counts.done, targets),
		percent: percentOf(counts),
		asOf: SAYS.asOf(momentWords(asOf, now)),
		counts: parts.map((part) => ({ name: part.name, count: says.count(part.count) })),
		missing: says.behind(missing),
		since: [
			...(started > 0 ? [SAYS.started(started)] : []),
			...(came > 0 ? [SAYS.came(came)] : []),
			...(went > 0 ? [SAYS.went(went)] : []),
		],
		hasGone: other + went > 0,
		isComplete: missing === 0,
		below: [...below]
			.sort((one, another) => another.missing - one.missing)
			.map((area) => ({
				areaCode: area.areaCode,
				name: area.name,
				reached: area.targets === 0 ? none : says.reached(area.done, area.targets),
				behind: area.targets === 0 ? '' : says.behind(area.missing),
				isComplete: area.missing === 0,
			})),
	}
}

const percentOf = ({ done, targets }: Counts): number =>
	targets === 0 ? 0 : Math.floor((done / targets) * 100)

/** The coverage as a table: the area and each part of it. */
export function coverageSheets(coverage: Coverage): TextSheet[] {
	const rowOf = ({ name, ...counts }: Counts & { name: string }): string[] => {
		const { targets, done, again, refused, other, missing, started, came, went } = counts
		return [name, ...[targets, done, refused, other, missing, again, started, came, went].map(String)]
	}
	return [
		{
			name: WORDS.sheet,
			widths: [24, 10, 10, 10, 10, 14, 10, 10, 10, 10],
			rows: [[...WORDS.tableRow], ...[coverage, ...coverage.below].map(rowOf)],
		},
	]
}

/** The same as text that any program of tables reads. What begins like a formula stays words. */
export const coverageCsv = (coverage: Coverage): string =>
	coverageSheets(coverage)
		.flatMap(({ rows }) => rows)
		.map((row) => row.map(csvCell).join(','))
		.join('\r\n')

const csvCell = (text: string): string => `"${text.replace(/^[=+\-@]/, "'$&").replace(/"/g, '""')}"`

/** A household that is missing, ready to be shown. */
export interface MissingLine {
	id: string
	where: string
	head: string
	how: string
	again: string
	/** For whoever goes there or leads the grid; empty for others, and where there is none. */
	phone: string
}

/** A household where nobody lives any more, as somebody said. */
export function goneLine(
	{ household, place, outcome, at, left, isMine }: Gone['items'][number],
	now: number,
) {
	const { id, address, head } = household
	const says = SAYS.gone(OUTCOME_WORDS[outcome], momentWords(at, now))
	return { id, where: address, head: [head, place].join(' · '), says, left, isMine: isMine === true }
}

/** The missing households; where the caller may not read them, their number by area. */
export const missingLines = (
	{ items, untold = [] }: Pick<Missing, 'items' | 'untold'>,
	now: number,
): MissingLine[] => [
	...items.map(({ household: { id, address, head, place, phone = '' }, channels, again, last }) => ({
		id,
		where: [place, address].join('·'),
		head,
		how: channels.map((channel) => CHANNEL_WORDS[channel]).join('、'),
		again: !again ? '' : last === undefined ? WORDS.again : SAYS.again(momentWords(last, now)),
		phone,
	})),
	...untold.map(({ place, count }) => ({
		id: place,
		where: place,
		head: WORDS.untold,
		how: SAYS.besides(count),
		again: '',
		phone: '',
	})),
]
