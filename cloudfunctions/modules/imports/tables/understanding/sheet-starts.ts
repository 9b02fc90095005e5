import type { RawRow, RawSheet } from '../raw'
import { takeRows } from '../read-sheet'
import { ROWS_BEFORE_DATA } from './layout'

/** A sheet as far as it must be read to be understood. */
export interface SheetStart extends Pick<RawSheet, 'name' | 'aside'> {
	first: RawRow[]
}

/** The first rows of each sheet of a file; no more of a sheet is read. */
export async function sheetStarts(sheets: readonly RawSheet[]): Promise<SheetStart[]> {
	const starts: SheetStart[] = []
	for (const { name, aside, rows } of sheets) {
		const iterator = rows[Symbol.asyncIterator]()
		try {
			starts.push({ name, ...(aside && { aside }), first: await takeRows(iterator, ROWS_BEFORE_DATA) })
		} finally {
			await iterator.return?.()
		}
	}
	return starts
}
