import type { Column, RowKind } from '../../../words/roster'

/** The text of a row's fields as far as they are filled. */
export type SourceCells = Partial<Record<Column, string>>

/**
 * A row of a clerk's file after its columns were recognised. Its cells are clean text (half-width, no stray spaces,
 * days as YYYY-MM-DD, numbers without exponent) and still unchecked. A row of which a cell is a problem is not
 * among the rows.
 */
export interface SourceRow {
	sheet: string
	/** As a table program counts: the first row of a sheet is 1. */
	row: number
	kind: RowKind
	cells: SourceCells
	/** For messages, where one row of the file became several: the headers under which this one's cells stand. */
	headers?: Partial<Record<Column, string>>
}

/** How the columns of a sheet are called in the file, for messages. */
export interface SourceSheet {
	name: string
	headers: Partial<Record<Column, string>>
}

/** What reading found wrong; the text is for the clerk. */
export interface SourceProblem {
	sheet: string
	row?: number
	/** The header in the file; where there is none, the letter that a table program shows. */
	column?: string
	message: string
}

/** A file as far as it could be recognised. */
export interface SourceTable {
	sheets: SourceSheet[]
	rows: SourceRow[]
	problems: SourceProblem[]
	/** What was done with the file and should be known. */
	notices: SourceProblem[]
}
