import { ASIDE_WORDS, MEANING_WORDS, PASSED_OVER, SHEET_KIND_WORDS } from '../shared/words/roster-sheets'
import {
	BECOMES_WORDS,
	SHEETS_SAYS as SAYS,
	SHEETS_WORDS as WORDS,
} from '../shared/words/pages/roster-sheets'
import type { SheetUnderstanding } from '../services/roster-import'

type Column = SheetUnderstanding['columns'][number]

/** A line of a card that can be changed by a tap; `ask` says what the tap asks. */
export interface SheetLine {
	ask: string
	name: string
	what: string
	hint: string
	/** Something is missing until it is chosen. */
	isOpen: boolean
}

/** How a sheet is understood, ready to be shown. */
export interface SheetCard {
	key: string
	name: string
	/** Nothing of it is brought in. */
	isAside: boolean
	why: string
	chosen: string
	lacks: readonly string[]
	/** Values that are assumed because the sheet has none. */
	assumes: readonly string[]
	/** Columns that could hold what is missing, each one tap: what it asks, and the answer. */
	offers: { ask: string; value: string; text: string }[]
	lines: SheetLine[]
	columns: SheetLine[]
	unused: SheetLine[]
	unusedNames: string
	rowsHead: string
	rows: { key: string; where: string; texts: { key: string; text: string }[]; isPassedOver: boolean }[]
}

export function sheetCards(sheets: readonly SheetUnderstanding[]): SheetCard[] {
	return sheets.map(sheetCard)
}

/** True when a sheet could be brought in, were it not for what it lacks. */
export function isLacking(sheets: readonly SheetUnderstanding[]): boolean {
	return sheets.some(({ kind, lacks }) => kind !== 'none' && lacks.length > 0)
}

/** True when at least one sheet can be brought in as it is understood. */
export function canGo(sheets: readonly SheetUnderstanding[]): boolean {
	return sheets.some(({ kind, lacks }) => kind !== 'none' && lacks.length === 0)
}

function sheetCard(sheet: SheetUnderstanding, index: number): SheetCard {
	const { name, kind, aside, chosen, lacks, columns } = sheet
	const isAside = kind === 'none'
	const shown = isAside ? [] : columns
	const used = shown.filter(({ means }) => means !== 'none')
	const unused = shown.filter(({ means }) => means === 'none')
	return {
		key: String(index),
		name: SAYS.sheet(name),
		isAside,
		why: aside === undefined ? '' : SAYS.aside(ASIDE_WORDS[aside]),
		chosen: chosen === undefined ? '' : WORDS[chosen],
		lacks,
		assumes: sheet.assumes,
		offers: sheet.offers.map((offer) => offerLine(offer, columns)),
		lines: linesOf(sheet, isAside),
		columns: used.map(columnLine),
		unused: unused.map(columnLine),
		unusedNames: unused.length === 0 ? '' : SAYS.unused(unused.map(({ shown: one }) => one).join(SAYS.and)),
		// Where nothing is read yet, what stands there helps to see what is missing.
		rowsHead: sheet.rows.length > 0 ? WORDS.rows : WORDS.firstRows,
		rows: sheet.rows.length > 0 ? sheet.rows.map(rowScreen) : sheet.first.map(firstRow),
	}
}

function offerLine({ at, means }: SheetUnderstanding['offers'][number], columns: readonly Column[]) {
	const shown = columns.find((column) => column.at === at)?.shown ?? ''
	const text = means === 'doorNumber' ? SAYS.offerBoth(shown) : SAYS.offer(shown, meaningWords({ means }))
	return { ask: String(at), value: columnAnswer(means), text }
}

function firstRow({ row, text }: SheetUnderstanding['first'][number]): SheetCard['rows'][number] {
	return { key: String(row), where: SAYS.row(row), texts: [{ key: '0', text }], isPassedOver: true }
}

function linesOf({ kind, post, asksPost, header }: SheetUnderstanding, isAside: boolean): SheetLine[] {
	const kindLine = line('kind', WORDS.kind, SHEET_KIND_WORDS[kind])
	if (isAside) return [kindLine]
	const postLines =
		asksPost || post !== undefined
			? [{ ...line('post', WORDS.post, post ?? WORDS.noPost), isOpen: asksPost }]
			: []
	const where = header ? SAYS.header(header.row, header.height) : SAYS.noHeader
	return [kindLine, ...postLines, line('header', WORDS.header, where)]
}

function line(ask: string, name: string, what: string, hint = ''): SheetLine {
	return { ask, name, what, hint, isOpen: false }
}

function columnLine(column: Column): SheetLine {
	return line(String(column.at), column.shown, meaningWords(column), SAYS.sample(column.sample))
}

/** Between what a column means and whose post it is about. */
export const OF = ' '

/** The answer that a column means this. */
export const columnAnswer = (means: string, post = ''): string => `${means}${OF}${post}`

/** What a column holds, in words. */
export function meaningWords({ means, post = '' }: Pick<Column, 'means' | 'post'>): string {
	if (means === 'holder') return SAYS.postHolder(post)
	if (means === 'holderPhone') return SAYS.postPhone(post)
	if (means === 'deputy') return SAYS.postDeputy(post)
	return means === 'deputyPhone' ? SAYS.postDeputyPhone(post) : MEANING_WORDS[means]
}

function rowScreen({
	row,
	passedOver,
	becomes,
	problems,
}: SheetUnderstanding['rows'][number]): SheetCard['rows'][number] {
	const texts = passedOver
		? [PASSED_OVER[passedOver]]
		: [
				...becomes.map(({ kind, cells }) => SAYS.cells([BECOMES_WORDS[kind] ?? '', ...Object.values(cells)])),
				...problems,
			]
	return {
		key: String(row),
		where: SAYS.row(row),
		texts: texts.map((text, at) => ({ key: String(at), text })),
		isPassedOver: passedOver !== undefined,
	}
}
