import type { SheetUnderstanding } from '../../cloudfunctions/modules/imports/contract/sheets'
import { columnLetters } from '../../cloudfunctions/modules/imports/tables/xlsx/reference'
import {
	MEANING_WORDS,
	PASSED_OVER,
	POST_MEANINGS,
	SHEET_KIND_WORDS,
	ASIDE_WORDS,
} from '#shared/words/roster-sheets'
import { CLI_WORDS as WORDS } from './words'

/** How a sheet is understood, line by line. */
export function understandingLines(sheet: SheetUnderstanding): string[] {
	const { name, kind, aside, header, post, columns, lacks, offers, assumes, rows, chosen } = sheet
	const how =
		aside === undefined ? (post === undefined ? '' : WORDS.ofPost(post)) : WORDS.because(ASIDE_WORDS[aside])
	const used = columns.filter(({ means }) => means !== 'none')
	const unused = columns.filter(({ means }) => means === 'none')
	return [
		WORDS.sheet(name, SHEET_KIND_WORDS[kind], how, chosen === undefined ? '' : WORDS.chosen[chosen]),
		...(kind === 'none' || !header ? [] : [WORDS.headerRows(header.row, header.height)]),
		...(kind === 'none'
			? []
			: used.map((column) => WORDS.column(columnLetters(column.at), column.shown, meaning(column)))),
		...(kind === 'none' || unused.length === 0 ? [] : [WORDS.unused(unused.map(({ shown }) => shown))]),
		...lacks.map(WORDS.lack),
		...offers.map(({ at, means }) => WORDS.offer(columnLetters(at), MEANING_WORDS[means])),
		...assumes.map(WORDS.assume),
		...rows.map(rowLine),
	]
}

function meaning({ means, post }: SheetUnderstanding['columns'][number]): string {
	return POST_MEANINGS.includes(means) && post !== undefined
		? WORDS.postMeaning(post, MEANING_WORDS[means])
		: MEANING_WORDS[means]
}

function rowLine({ row, passedOver, becomes, problems }: SheetUnderstanding['rows'][number]): string {
	if (passedOver) return WORDS.readRow(row, PASSED_OVER[passedOver])
	const read = becomes.map(({ cells }) => Object.values(cells).join(' '))
	return WORDS.readRow(row, [...read, ...problems].join(WORDS.between))
}
