import type { Column } from '../../../../words/roster'
import { usualCountyName, usualTownName, usualVillageName } from '../../../../words/official-names'
import { DIVISION_HEADERS } from '#shared/words/roster-headers'
import type { SourceCells, SourceRow, SourceSheet } from '../source'
import { levelByEnding } from './area-sheet'
import { headerName, type Headers } from './headers'
import type { RowReading } from './plain-sheet'
import { RowCells, type SheetContext } from './row-cells'

type Field = (typeof DIVISION_HEADERS)[number]

/** An area of a table of divisions. */
interface Division {
	code: string
	name: string
	level: string
}

/**
 * A row becomes the village and whatever above it no row before has named. Cities are the roots: the file has nothing
 * above them but a code, and the province is known by the words of the place search.
 */
export function divisionsReading(context: SheetContext): RowReading {
	const { sheet, headers } = context
	const known = new Set<string>()
	const headersOf = new Map(DIVISION_HEADERS.map((field) => [field, headers.named([headerName(field)])]))
	return (raw) => {
		const cells = new RowCells(raw, context)
		const path = pathOf((field, column) => cells.first(column, headersOf.get(field) ?? []))
		if (!cells.good) return []
		const rows = path.map((area, level): SourceRow => {
			const parent = path[level - 1]?.code ?? ''
			return { sheet, row: raw.row, kind: 'area', cells: filled({ ...area, parent }) }
		})
		return rows.filter(({ cells: { code } }) => code === undefined || known.size < known.add(code).size)
	}
}

/** How a table of divisions calls what makes up an area. */
export function divisionHeaders(headers: Headers): SourceSheet['headers'] {
	const shown = (field: Field): string => headers.named([headerName(field)])[0]?.shown ?? field
	return { code: shown('code'), name: shown('name'), parent: shown('street_code') }
}

function pathOf(text: (field: Field, column: Column) => string): Division[] {
	const city = text('city', 'name')
	const county = usualCountyName(text('area', 'name'))
	const town = usualTownName(text('street', 'name'))
	const village = usualVillageName(text('name', 'name'))
	return [
		{ code: text('city_code', 'code'), name: city, level: levelByEnding('city', city) },
		{ code: text('area_code', 'code'), name: county, level: levelByEnding('county', county) },
		{ code: text('street_code', 'code'), name: town, level: levelByEnding('town', town) },
		{ code: text('code', 'code'), name: village, level: levelByEnding('village', village) },
	]
}

function filled(cells: SourceCells): SourceCells {
	return Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ''))
}
