import type { Column, RowKind } from '../../../../words/roster'
import { SHEET_NOTICES } from '#shared/words/roster-sheets'
import { CELL_PROBLEMS } from '../../../../words/roster-files'
import type { RawRow } from '../raw'
import type { SourceCells, SourceRow } from '../source'
import { areaNaming } from './area-sheet'
import { columnOfName, holdsNumbers, nameToCode, numberToName } from './grid-names'
import { placesOf } from './kind-columns'
import { mayBeSeveral, partsOf, peopleIn, type PersonWithPhone } from './people-in-cell'
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
		const several = kind === 'tenure' ? severalPeople(places, cells) : undefined
		const taken = cells.take(several ? places.filter(([column]) => !OF_ONE.has(column)) : places)
		complete(taken, cells)
		const isEmpty = Object.keys(taken).length === 0
		if (isEmpty || !cells.good) return []
		const at = { sheet: context.sheet, row: raw.row, kind }
		const rows = (several ?? [{}]).map((one): SourceRow => ({ ...at, cells: { ...given, ...taken, ...one } }))
		if (kind !== 'tenure') return rows
		if (taken.from === undefined && places.some(([column]) => column === 'from'))
			context.notes.notice({ sheet: context.sheet, row: raw.row, message: SHEET_NOTICES.undated })
		return rows.flatMap((row) => rowsOfPosts(row, context))
	}
}

const OF_ONE: ReadonlySet<Column> = new Set(['person', 'phone'])

/** 陈六、陈七 are two people, each with a phone of the cell beside; undefined where a row has one. */
function severalPeople(places: Places, cells: RowCells): PersonWithPhone[] | undefined {
	const [, [person] = []] = places.find(([column]) => column === 'person') ?? []
	const [, [phone] = []] = places.find(([column]) => column === 'phone') ?? []
	if (!person || !phone) return undefined
	const name = cells.at(person.position)
	if (mayBeSeveral(name, cells.at(phone.position)))
		return void cells.fail(person.position, CELL_PROBLEMS.peopleOrOne)
	return partsOf(name).length > 1 ? peopleIn(cells, { person, phone }) : undefined
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
