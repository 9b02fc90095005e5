import { COLUMNS } from '../../../../words/roster'
import {
	AREA_NAME_HEADERS,
	DIVISION_HEADERS,
	NEUTRAL_GROUP,
	RELATION_HEADERS,
} from '#shared/words/roster-headers'
import { plainText } from '../cells/cell-text'
import type { RawCell, RawRow } from '../raw'
import { headerName, headerOf, type HeaderCell } from './headers'
import { postHeader } from './post-headers'

const KNOWN: ReadonlySet<string> = new Set([
	...Object.values(COLUMNS).flat(),
	...AREA_NAME_HEADERS,
	...RELATION_HEADERS,
	...DIVISION_HEADERS.map(headerName),
])

/** With fewer known names a row is no header. */
const ENOUGH = 2

/** So many known names in a row below a header begin another table. */
const ANOTHER = 3

/** Where a sheet's header stands and what it says. */
export interface FoundHeader {
	cells: HeaderCell[]
	/** As a table program counts. */
	row: number
	/** Rows of the header. */
	height: 1 | 2
	/** How many of the rows given belong to the header or stand above it. */
	length: number
	/** What stands above: a title, who filled it in. */
	titles: string[]
}

/** The row, or the two rows, in which the most known names stand; undefined when nowhere are enough. */
export function findHeader(rows: readonly RawRow[], enough = ENOUGH): FoundHeader | undefined {
	const singles = [...rows, undefined].map((_, at) => score(cellsAt(rows, at, 1)))
	let best: [at: number, height: 1 | 2] | undefined
	let most = enough - 1
	rows.forEach((_, at) => {
		const [single = 0, lower = 0] = singles.slice(at)
		const double = single > 0 ? score(cellsAt(rows, at, 2)) : 0
		// Below names of groups the same names stand again and again: alone they say little.
		const isPair = double > single && double >= lower
		const found = isPair ? double : single
		if (found <= most) return
		most = found
		best = [at, isPair ? 2 : 1]
	})
	return best && headerAt(rows, ...best)
}

/** Whether a row has the names of columns in it, and no data. */
export const isHeader = (row: RawRow): boolean => score(singleRow(row)) >= ANOTHER

/** The header that begins with one of the rows, whatever it says; undefined where there are no such rows. */
export function headerAt(rows: readonly RawRow[], at: number, height: 1 | 2): FoundHeader | undefined {
	const cells = cellsAt(rows, at, height)
	const row = rows[at]?.row
	if (!cells || row === undefined) return undefined
	const titles = rows.slice(0, at).flatMap(({ cells: above }) => [...new Set(Array.from(above, plainText))])
	return { cells, row, height, length: at + height, titles }
}

function cellsAt(rows: readonly RawRow[], at: number, height: 1 | 2): HeaderCell[] | undefined {
	const [upper, lower] = [rows[at], rows[at + 1]]
	if (!upper || (height === 2 && lower?.row !== upper.row + 1)) return undefined
	return height === 1 || !lower ? singleRow(upper) : doubleRow(upper, lower)
}

/** How many names a header has that are known, each once. */
function score(cells: readonly HeaderCell[] | undefined): number {
	return new Set(cells?.filter(isKnown).map(({ full }) => full)).size
}

function isKnown(header: HeaderCell): boolean {
	return KNOWN.has(header.name) || postHeader(header) !== undefined
}

function singleRow({ cells }: RawRow): HeaderCell[] {
	return present(Array.from(cells, (cell: RawCell, position) => headerOf(cell, position)))
}

/**
 * A header of two rows: what stands above several columns counts for each of them. A cell that is merged over both
 * rows comes as the same text in both.
 */
function doubleRow(upper: RawRow, lower: RawRow): HeaderCell[] {
	let group = ''
	const width = Math.max(upper.cells.length, lower.cells.length)
	const headers = Array.from({ length: width }, (_, position) => {
		const above = plainText(upper.cells[position])
		const below = plainText(lower.cells[position])
		group = above === '' && below !== '' ? group : above
		return inGroup(group, below, position)
	})
	return present(headers)
}

/** A name and its group's are one (网格长 姓名), unless the group says nothing of whose it is, or the name says it all. */
function inGroup(group: string, below: string, position: number): HeaderCell | undefined {
	const both = headerOf(group === below ? below : group + below, position)
	const own = headerOf(below, position)
	if (!both || !own || isKnown(both) || !isKnown(own)) return both
	return NEUTRAL_GROUP.test(headerName(group)) || !isAnybodys(own) ? { ...own, shown: both.shown } : both
}

/** 姓名, 电话: whose, only the group tells. */
function isAnybodys(header: HeaderCell): boolean {
	return [...COLUMNS.person, ...COLUMNS.phone].some((name) => name === header.name)
}

function present(headers: readonly (HeaderCell | undefined)[]): HeaderCell[] {
	return headers.filter((header) => header !== undefined)
}
