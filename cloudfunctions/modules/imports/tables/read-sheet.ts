import { PLAIN_HEADERS } from '#shared/words/roster-headers'
import { ASIDE_WORDS, PASSED_OVER, SHEET_NOTICES, type Aside } from '#shared/words/roster-sheets'
import { isHeader } from './columns/find-header'
import { copyBeside, type Header } from './columns/headers'
import { lacksOf } from './columns/sheet-reading'
import type { SourceNotes } from './notes'
import type { RawRow, RawSheet } from './raw'
import { RowSteps } from './rows/row-steps'
import type { SourceRow } from './source'
import { isOwnChoice, layoutOf, ROWS_BEFORE_DATA, type AnyChoice, type Layout } from './understanding/layout'
import { columnLetters } from './xlsx/reference'

/** What a clerk said of a sheet, in this file or an earlier one. */
export type ChoiceFor = (name: string) => AnyChoice | undefined

/** Hears of content too, whether it is known or not, and of sheets that are not brought in. */
export interface SheetNotes extends SourceNotes {
	content(): void
	aside(name: string, why: string): void
}

/** Reads a sheet row by row. One that is not understood, or that the clerk does not want, is passed over by name. */
export async function* readSheet(
	{ name, rows, aside }: RawSheet,
	notes: SheetNotes,
	choiceFor: ChoiceFor,
	isList = false,
): AsyncGenerator<SourceRow, void> {
	const iterator = rows[Symbol.asyncIterator]()
	try {
		const first = await takeRows(iterator, ROWS_BEFORE_DATA)
		if (first.length > 0) notes.content()
		const choice = choiceFor(name)
		const layout = layoutOf(name, first, choice, isList)
		const why = asideOf(aside, choice, layout, first)
		if (why !== undefined) {
			notes.aside(name, why)
			return
		}
		const steps = layout && stepsOf(name, layout, notes)
		if (!layout || !steps) return
		notes.sheet({ name, headers: steps.headers })
		for (const { row } of tableAbove(first, layout))
			notes.notice({ sheet: name, row, message: PASSED_OVER.table })
		for (const raw of first.slice(layout.found.length)) yield* steps.read(raw)
		for (let step = await iterator.next(); step.done !== true; step = await iterator.next()) {
			yield* steps.read(step.value)
		}
		steps.end()
	} finally {
		await iterator.return?.()
	}
}

/** Why a sheet is not brought in, in words; undefined for one that is. */
function asideOf(
	aside: Aside | undefined,
	choice: AnyChoice | undefined,
	layout: Layout | undefined,
	first: readonly RawRow[],
): string | undefined {
	if (choice?.kind === 'none') return SHEET_NOTICES.chosenAside
	if (aside === 'hidden' && !isOwnChoice(choice)) return SHEET_NOTICES.hiddenSheet
	if (aside && !isOwnChoice(choice)) return SHEET_NOTICES.asideSheet(ASIDE_WORDS[aside])
	if (first.length === 0) return ''
	return layout && layout.kind !== 'none' ? undefined : SHEET_NOTICES.asideSheet(ASIDE_WORDS.noHeader)
}

/** The rows of another table that stands above the one that is read; none where only titles do. */
function tableAbove(first: readonly RawRow[], { found }: Layout): readonly RawRow[] {
	const above = first.slice(0, found.length - found.height)
	const begin = above.findIndex(isHeader)
	return begin < 0 || begin === above.length - 1 ? [] : above.slice(begin)
}

/** How the rows are read; undefined, and said, where the sheet lacks what its rows need. */
function stepsOf(name: string, layout: Layout, notes: SourceNotes): RowSteps | undefined {
	const lacks = lacksOf(layout)
	const { row } = layout.found
	for (const lack of lacks) notes.problem({ sheet: name, row, ...lack })
	if (lacks.length > 0) return undefined
	const copy = copyBeside(layout.headers.list)
	const isBeside = ({ position, means }: Header): boolean =>
		copy !== undefined && means === 'none' && position >= copy.position
	const unused = layout.headers
		.meaning('none')
		.filter((header) => !PLAIN_HEADERS.has(header.name) && !isBeside(header))
	if (copy && isBeside(copy)) {
		const message = SHEET_NOTICES.besideTable(columnLetters(copy.position))
		notes.notice({ sheet: name, row, message })
	}
	if (unused.length > 0 && layout.kind !== 'divisions') {
		const names = unused.map(({ shown }) => shown)
		notes.notice({ sheet: name, row, message: SHEET_NOTICES.unusedColumns(names) })
	}
	const hidden = layout.headers.list.filter((header) => header.hidden && header.means !== 'none')
	if (hidden.length > 0) {
		const names = hidden.map(({ shown }) => shown)
		notes.notice({ sheet: name, row, message: SHEET_NOTICES.hiddenColumns(names) })
	}
	return RowSteps.of(name, layout, notes)
}

/** The first rows of a sheet. */
export async function takeRows(iterator: AsyncIterator<RawRow>, count: number): Promise<RawRow[]> {
	const rows: RawRow[] = []
	while (rows.length < count) {
		const step = await iterator.next()
		if (step.done === true) break
		rows.push(step.value)
	}
	return rows
}
