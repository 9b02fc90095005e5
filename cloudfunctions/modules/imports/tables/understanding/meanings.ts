import { COLUMNS, ROW_KINDS, type Column, type RowKind } from '../../../../words/roster'
import {
	AREA_NAME_HEADERS,
	GRID_WORD,
	GRID_NAME,
	NUMBER_ENDING,
	RELATION_HEADERS,
} from '#shared/words/roster-headers'
import type { Meaning, SheetKind } from '#shared/words/roster-sheets'
import { plainText } from '../cells/cell-text'
import { copyBeside, type Header, type HeaderCell } from '../columns/headers'
import { columnsOf } from '../columns/meant-columns'
import type { RawRow } from '../raw'
import { postMeanings } from './post-meanings'

const MIXED: readonly RowKind[] = Object.values(ROW_KINDS)
const CODES: readonly Column[] = ['code', 'deskArea', 'grid']

/** Of several columns for phones (电话1, 电话2) the first that is filled counts. */
const PHONES: readonly Column[] = ['phone', 'headPhone']

/** What each column of a sheet of a kind holds, by its header; a grid's also by what stands in it. */
export function meaningsFor(
	kind: SheetKind,
	cells: readonly HeaderCell[],
	data: readonly RawRow[],
): Header[] {
	const copy = copyBeside(cells)
	const isOwn = ({ position }: HeaderCell): boolean => copy === undefined || position < copy.position
	const posts = kind === 'tenure' ? postMeanings(cells.filter(isOwn)) : new Map<number, never>()
	const isWide = [...posts.values()].some(({ means }) => means === 'holder' || means === 'deputy')
	const headers = cells.map((cell): Header => {
		if (!isOwn(cell)) return { ...cell, means: 'none' }
		if (isWide) return { ...cell, means: areaMeaning(cell), ...posts.get(cell.position) }
		return { ...cell, means: meaningOf(kind, cell) }
	})
	return withGrid(kind, headers, data)
}

/** In a wide table plain names and phones belong to nobody. */
function areaMeaning(cell: HeaderCell): Meaning {
	const means = meaningOf('tenure', cell)
	return (['town', 'village', 'grid', 'areaName', 'code'] as const).find((one) => one === means) ?? 'none'
}

function meaningOf(kind: SheetKind, { name }: HeaderCell): Meaning {
	if (kind === 'none' || kind === 'divisions') return 'none'
	if (kind === 'mixed') {
		if (isNamed('kind', name)) return 'kind'
		return MIXED.map((one) => meaningIn(one, name)).find((means) => means !== 'none') ?? 'none'
	}
	return meaningIn(kind, name)
}

function meaningIn(kind: RowKind, name: string): Meaning {
	if (kind === 'household') {
		if (RELATION_HEADERS.includes(name)) return 'relation'
		if (isNamed('number', name) && isNamed('address', name)) return 'doorNumber'
		if (isNamed('person', name)) return 'person'
	} else if (AREA_NAME_HEADERS.includes(name)) return 'areaName'
	const own = columnsOf(kind).find((one) => isNamed(one, name))
	const column =
		own ??
		PHONES.find((one) => columnsOf(kind).includes(one) && isNamed(one, name.replace(NUMBER_ENDING, '')))
	return column === undefined ? 'none' : meaningOfColumn(column, name)
}

function isNamed(column: Column, name: string): boolean {
	return COLUMNS[column].some((known) => known === name)
}

function meaningOfColumn(column: Column, name: string): Meaning {
	if (CODES.includes(column)) return 'code'
	if (column === 'gridName') return 'grid'
	if (column === 'name') return name.startsWith(GRID_WORD) ? 'grid' : 'areaName'
	return column as Meaning
}

/** Where no header tells the grid, a column is taken in which nothing but names of grids stand. */
function withGrid(kind: SheetKind, headers: Header[], data: readonly RawRow[]): Header[] {
	if (kind !== 'household' && kind !== 'tenure') return headers
	if (headers.some(({ means }) => means === 'grid' || means === 'code' || means === 'areaName'))
		return headers
	const found = headers.find(({ means, position }) => {
		const texts = data.map(({ cells }) => plainText(cells[position])).filter((text) => text !== '')
		return means === 'none' && texts.length > 0 && texts.every((text) => GRID_NAME.test(text))
	})
	return headers.map((header) => (header === found ? { ...header, means: 'grid' } : header))
}
