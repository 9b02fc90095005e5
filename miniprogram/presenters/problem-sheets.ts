import { IMPORT_SAYS as SAYS, IMPORT_WORDS as WORDS } from '../shared/words/pages/roster-import'
import type { ImportSummary } from '../services/roster-import'

type Problem = ImportSummary['errors'][number]

/** The mistakes of one sheet, as far as they are shown. */
export interface ProblemSheet {
	name: string
	problems: { key: string; where: string; message: string }[]
}

/** Mistakes by sheet, in the order in which the sheets come up. */
export function problemSheets(errors: readonly Problem[]): ProblemSheet[] {
	const sheets = new Map<string, ProblemSheet>()
	for (const [index, { sheet, row, column, message, alike }] of errors.entries()) {
		const known = sheets.get(sheet) ?? { name: sheetName(sheet), problems: [] }
		known.problems.push({ key: String(index), where: SAYS.where(rowsOf(row, alike), column), message })
		sheets.set(sheet, known)
	}
	return [...sheets.values()]
}

function sheetName(sheet: string): string {
	return sheet === '' ? WORDS.wholeFile : SAYS.sheet(sheet)
}

function rowsOf(row: Problem['row'], alike: Problem['alike']): string {
	if (alike) return SAYS.rowsAlike(alike.rows, alike.count)
	return row === undefined ? '' : SAYS.row(row)
}
