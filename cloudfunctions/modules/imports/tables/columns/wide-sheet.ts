import type { Column } from '../../../../words/roster'
import { CELL_PROBLEMS } from '../../../../words/roster-files'
import { DEPUTY_MARK, GRID_WORD, SELF_NAMED_GRID } from '#shared/words/roster-headers'
import type { SourceCells, SourceRow } from '../source'
import { deskOf } from './desk-of-post'
import { holdsNumbers, nameToCode, numberToName } from './grid-names'
import { placesOfColumns, shownHeaders } from './kind-columns'
import { peopleIn } from './people-in-cell'
import type { RowReading } from './plain-sheet'
import { postColumns, type PostColumn } from './post-columns'
import { RowCells, type Places, type SheetContext } from './row-cells'

/** Where a wide table says which grid a row is about. */
export function widePlaces({ headers }: Pick<SheetContext, 'headers'>): Places {
	return placesOfColumns('area', ['code', 'name', 'town', 'village'], headers)
}

/**
 * A table with one row a grid and the people of each post beside it: a row becomes the grid and a row for each person.
 * What stands in several rows, as a grid with several members or a village's leader does, becomes one.
 */
export function wideReading(context: SheetContext): RowReading {
	const places = widePlaces(context)
	const numbered = holdsNumbers(places, 'code')
	const posts = postColumns(context.headers).map((column) => ({ column, headers: headersOf(column, places) }))
	const nameAt = places.find(([column]) => column === 'name')?.[1][0]?.position ?? 0
	const known = new Set<string>()
	const isNew = (row: SourceRow): boolean => {
		const key = JSON.stringify([row.kind, row.cells])
		return known.size < known.add(key).size
	}
	return (raw) => {
		const cells = new RowCells(raw, context)
		const area = cells.take(places)
		nameToCode(area, 'name', 'code')
		if (numbered) numberToName(area, 'code', 'name')
		if (isNowhere(area)) cells.fail(nameAt, CELL_PROBLEMS.noVillage)
		const at = { sheet: context.sheet, row: raw.row }
		const people = posts.flatMap(({ column, headers }) =>
			peopleIn(cells, column).map(({ person, phone }): SourceRow => {
				const named = { ...(person !== '' && { person }), ...(phone !== '' && { phone }) }
				const standing = column.isDeputy ? { standing: DEPUTY_MARK } : {}
				return {
					...at,
					kind: 'tenure',
					cells: { ...deskOf(area, column.post), ...named, ...standing },
					headers,
				}
			}),
		)
		const hasGrid = area.name !== undefined
		const grid: SourceRow = { ...at, kind: 'area', cells: { ...area, level: GRID_WORD } }
		return cells.good ? [...(hasGrid ? [grid] : []), ...people].filter(isNew) : []
	}
}

/** Every village has a first grid: alone, its name says nothing. */
const isNowhere = ({ code, name, town, village }: SourceCells): boolean =>
	name !== undefined && (code ?? town ?? village) === undefined && !SELF_NAMED_GRID.test(name)

/** What the columns of one post are called, for messages. */
function headersOf({ person, phone }: PostColumn, places: Places): NonNullable<SourceRow['headers']> {
	const { code, name, ...above } = shownHeaders(places)
	const own: Partial<Record<Column, string>> = {
		...(code !== undefined && { deskArea: code }),
		...(name !== undefined && { gridName: name }),
	}
	return { ...above, ...own, person: person.shown, post: person.shown, ...(phone && { phone: phone.shown }) }
}
