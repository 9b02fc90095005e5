import type { Column, RowKind } from '../../../../words/roster'
import { BETWEEN_PEOPLE } from '#shared/words/roster-cells'
import { CELL_PROBLEMS } from '../../../../words/roster-files'
import type { RawRow } from '../raw'
import type { SourceCells, SourceRow } from '../source'
import { areaNaming } from './area-sheet'
import { columnOfName, holdsNumbers, nameToCode, numberToName } from './grid-names'
import { placesOf } from './kind-columns'
import { mayBeSeveral } from './people-in-cell'
import { rowsOfPosts } from './posts-in-cell'
import { RowCells, type Places, type SheetContext } from './row-cells'

/** Makes rows of a roster of a row of the file. */
export type RowReading = (raw: RawRow) => SourceRow[]

/** A row of a sheet whose kind is known becomes one row. `given` holds what the sheet says once for all of them. */
export function plainReading(
	kind: RowKind,
	context: SheetContext,
	given: SourceCells,
	own: Places = placesOf(kind, context.headers),
): RowReading {
	const { places, complete } = completion(kind, context, own)
	return (raw) => {
		const cells = new RowCells(raw, context)
		const taken = cells.take(places)
		complete(taken, cells)
		if (kind === 'tenure') onePerson(taken, places, cells)
		const isEmpty = Object.keys(taken).length === 0
		if (isEmpty || !cells.good) return []
		const row: SourceRow = { sheet: context.sheet, row: raw.row, kind, cells: { ...given, ...taken } }
		return kind === 'tenure' ? rowsOfPosts(row, context) : [row]
	}
}

/** 陈六、陈七 are two people, of whom one phone would be nobody's in particular. */
function onePerson({ person = '' }: SourceCells, places: Places, cells: RowCells): void {
	const [, [header] = []] = places.find(([column]) => column === 'person') ?? []
	if (header && person.split(BETWEEN_PEOPLE).filter(Boolean).length > 1)
		cells.fail(header.position, CELL_PROBLEMS.peopleAndPhones)
	const [, [phone] = []] = places.find(([column]) => column === 'phone') ?? []
	if (header && phone && mayBeSeveral(cells.at(header.position), cells.at(phone.position)))
		cells.fail(header.position, CELL_PROBLEMS.peopleOrOne)
}

interface Completion {
	places: Places
	complete: (taken: SourceCells, cells: RowCells) => void
}

/** What a kind of row needs besides taking each field from its column. */
function completion(kind: RowKind, { headers }: SheetContext, places: Places): Completion {
	if (kind === 'area') {
		const numbered = holdsNumbers(places, 'code')
		const naming = areaNaming(places, headers)
		return {
			places: naming.places,
			complete: (taken) => {
				if (numbered) numberToName(taken, 'code', 'name')
				naming.complete(taken)
			},
		}
	}
	const code: Column = kind === 'household' ? 'grid' : 'deskArea'
	const numbered = holdsNumbers(places, code)
	const areaNames = kind === 'household' ? [] : headers.meaning('areaName')
	return {
		places,
		complete: (taken, cells) => {
			const name = cells.first('gridName', areaNames)
			if (name !== '') taken[columnOfName(name)] ??= name
			nameToCode(taken, 'gridName', code)
			if (numbered) numberToName(taken, code, 'gridName')
		},
	}
}
