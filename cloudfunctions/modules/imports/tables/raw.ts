/** A number as a workbook keeps it. A day is the count of days since the end of 1899, whatever the workbook's own epoch. */
export interface RawNumber {
	value: number
	/** Shown as a day or a time. */
	isDate: boolean
}

/** A formula of which the file has no result, or whose result is an error such as #REF!. */
export interface RawFault {
	fault: 'formulaWithoutValue' | 'errorValue'
	shown: string
}

/** What stands in a cell; nothing is undefined. */
export type RawCell = string | RawNumber | RawFault | undefined

/** A row with something in it. */
export interface RawRow {
	/** As a table program counts, from 1. */
	row: number
	cells: RawCell[]
	/** A table program does not show it: it was hidden by hand, or by a filter. */
	hidden?: true
	/** The columns of the sheet that it does not show, from 0; the same in each row. */
	hiddenColumns?: ReadonlySet<number>
}

/** A sheet as it is read: rows come one by one and once. */
export interface RawSheet {
	name: string
	/** Why it is not meant to be brought in, as far as the file itself tells. */
	aside?: 'hidden' | 'instructions'
	rows: AsyncIterable<RawRow>
}
