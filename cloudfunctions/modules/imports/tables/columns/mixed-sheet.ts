import { ROW_KINDS, type RowKind } from '../../../../words/roster'
import { CELL_PROBLEMS } from '../../../../words/roster-files'
import { placesOf, shownHeaders } from './kind-columns'
import { plainReading, type RowReading } from './plain-sheet'
import { RowCells, type SheetContext } from './row-cells'
import type { SourceSheet } from '../source'

const KINDS: readonly RowKind[] = Object.values(ROW_KINDS)

/** A sheet in which each row says of what kind it is. */
export function mixedReading(context: SheetContext): RowReading {
	const kindHeaders = context.headers.meaning('kind')
	const readings = new Map(KINDS.map((kind) => [kind, plainReading(kind, context, {})]))
	return (raw) => {
		const cells = new RowCells(raw, context)
		const word = cells.first('kind', kindHeaders)
		const kind = Object.hasOwn(ROW_KINDS, word) ? ROW_KINDS[word as keyof typeof ROW_KINDS] : undefined
		if (kind) return readings.get(kind)?.(raw) ?? []
		const [header] = kindHeaders
		if (header && cells.good)
			cells.fail(header.position, word === '' ? CELL_PROBLEMS.noKind : CELL_PROBLEMS.unknownKind(word))
		return []
	}
}

/** How a sheet of several kinds of rows calls its columns; where kinds differ, the later kind's name stands. */
export function mixedHeaders({ headers }: SheetContext): SourceSheet['headers'] {
	return Object.assign(
		shownHeaders([['kind', headers.meaning('kind')]]),
		...KINDS.map((kind) => shownHeaders(placesOf(kind, headers))),
	) as SourceSheet['headers']
}
