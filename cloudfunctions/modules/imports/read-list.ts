import { hasEnded, type Area } from '#shared/area/area'
import { SHEET_NOTICES, SHEET_PROBLEMS } from '#shared/words/roster-sheets'
import { LIST_PROBLEMS } from '../../words/roster-problems'
import type { Input, Output } from './contract/import'
import type { Call } from './call'
import { UserError } from '../../rpc/user-error'
import { rosterKey } from '../org/documents'
import { readAreasUnder } from '../org/read-tree'
import { chosenFor } from './choices'
import type { SheetUnderstanding } from './contract/sheets'
import { findListed } from './find-listed'
import type { RowProblem } from './job'
import { bareRow, pastedBytes } from './list-lines'
import { Places } from './places'
import { ProblemGroups } from './problem-groups'
import { inRowOrder, Problems } from './problems'
import { uploaded } from './read'
import { RowReader } from './row-reader'
import type { ChoiceFor } from './tables/read-sheet'
import { readTableRows, sheetsIn } from './tables/read-tables'
import type { SourceRow } from './tables/source'
import { readingNotes, type CollectedNotes } from './tables/understanding/collected-notes'
import { sheetStarts } from './tables/understanding/sheet-starts'
import { understandSheet } from './tables/understanding/understand-sheet'

type Wanted = Input<'readList'>

/** Longer tables are no lists of some households. */
const MOST_ROWS = 20_000

/** Lines about mistakes in one answer. */
const MOST_LINES = 300

/** Says which households of an area a list names, and of each row that names none why. Nothing is kept. */
export async function readList(input: Wanted, call: Call): Promise<Output<'readList'>> {
	const { snapshot } = await call.roster([rosterKey.area(input.areaCode)])
	const area = snapshot.area(input.areaCode)
	if (!area || hasEnded(area, call.day)) throw new UserError('NOT_FOUND')
	const { name } = input
	const bytes = await bytesOf(input, call)
	const starts = await sheetStarts(await sheetsIn(name, bytes))
	const { choiceFor } = chosenFor(starts, input.choices, [])
	const sheets = starts.map((start) => understandSheet(start, choiceFor(start.name), true))
	const asLines = isWithoutHeader(sheets)
	const notes = readingNotes()
	const problems = new Problems()
	const rows = asLines
		? await bareRows(name, bytes, sheets, notes)
		: await knownRows({ name, bytes, sheets, choiceFor }, notes)
	const headers = new Map(notes.sheets.map((sheet) => [sheet.name, sheet.headers]))
	const readers = rows.map((row) => new RowReader(row, headers, problems))
	const households = await findListed(readers, {
		...(await treeAround(area, snapshot.version, call)),
		area,
		store: call.ports.roster,
		version: snapshot.version,
		notice: (one) => void notes.notices.push(one),
	})
	const wrong: RowProblem[] = [...notes.problems, ...problems.list()]
	return {
		sheets,
		asLines,
		rows: rows.length,
		households,
		errors: new ProblemGroups(inRowOrder(wrong)).list().slice(0, MOST_LINES),
		errorCount: wrong.length,
		notices: new ProblemGroups(notes.notices).list().slice(0, MOST_LINES),
	}
}

async function bytesOf({ fileId, text }: Wanted, call: Call): Promise<Uint8Array> {
	if (text !== undefined) return pastedBytes(text)
	if (fileId === undefined) throw new UserError('MISSING_INPUT', { text: LIST_PROBLEMS.none })
	return uploaded(fileId, call)
}

/** Nothing in it is known as a header, and nobody has said where one stands. */
const isWithoutHeader = (sheets: readonly SheetUnderstanding[]): boolean =>
	sheets.some(({ aside }) => aside === 'noHeader') &&
	sheets.every(({ kind, chosen }) => kind === 'none' && !chosen)

interface File {
	name: string
	bytes: Uint8Array
	sheets: readonly SheetUnderstanding[]
	choiceFor: ChoiceFor
}

async function knownRows(
	{ name, bytes, sheets, choiceFor }: File,
	notes: CollectedNotes,
): Promise<SourceRow[]> {
	if (sheets.every(({ kind }) => kind === 'none')) {
		notes.problem({ sheet: '', message: SHEET_PROBLEMS.namesNone })
		return []
	}
	const rows: SourceRow[] = []
	for await (const row of readTableRows(name, bytes, notes, choiceFor, true)) kept(rows, row)
	return rows
}

/** The rows of the first sheet without a header. */
async function bareRows(
	name: string,
	bytes: Uint8Array,
	sheets: readonly SheetUnderstanding[],
	notes: CollectedNotes,
): Promise<SourceRow[]> {
	const [wanted, ...others] = sheets.filter(({ aside }) => aside === 'noHeader')
	for (const other of others) notes.notice({ sheet: other.name, message: SHEET_NOTICES.chosenAside })
	const rows: SourceRow[] = []
	for (const sheet of await sheetsIn(name, bytes)) {
		if (sheet.name !== wanted?.name) continue
		for await (const raw of sheet.rows) kept(rows, bareRow(sheet.name, raw))
	}
	return rows
}

function kept(rows: SourceRow[], row: SourceRow): void {
	rows.push(row)
	if (rows.length > MOST_ROWS)
		throw new UserError('INVALID_INPUT', { fileId: LIST_PROBLEMS.tooLong(MOST_ROWS) })
}

/** The areas of the whole county by name: a row may name what lies elsewhere. And the grids of the area. */
async function treeAround(
	{ code, path }: Area,
	version: number,
	call: Call,
): Promise<{ places: Places; grids: string[] }> {
	const areas = await readAreasUnder(call.ports.roster, path[0]?.code ?? code, version)
	const there = areas.map(({ area: { desks: _, centre: _centre, path: line, ...area } }) => {
		const parent = line[line.length - 2]?.code
		return { ...area, ...(parent !== undefined && { parent }) }
	})
	const places = new Places(new Map(there.map((area) => [area.code, area])))
	const grids = there.filter(({ level, to }) => level === 'grid' && (to === undefined || to >= call.day))
	return {
		places,
		grids: grids
			.map((grid) => grid.code)
			.filter((grid) => places.path(grid).some((one) => one.code === code)),
	}
}
