import { DITTO } from '#shared/words/roster-cells'
import { CELL_PROBLEMS } from '../../../../words/roster-files'
import { SELF_NAMED_GRID } from '#shared/words/roster-headers'
import type { SheetKind } from '#shared/words/roster-sheets'
import { plainText } from '../cells/cell-text'
import type { Header, Headers } from '../columns/headers'
import type { RawCell, RawRow } from '../raw'

const LONGEST_DITTO = 8

/** A row with what its sheet says only once, or why it cannot be had. */
export type Filled = { raw: RawRow; gridFromAbove?: true } | { position: number; message: string }

/**
 * Fills in what a sheet says only at the top: ditto marks in any column, and an empty town or village under a filled
 * one. A village is taken from above only below the same town, and where the row is about something within it; the grid of
 * a household, as a merged cell leaves it in a CSV, only where the row names no village of its own.
 */
export class Carried {
	private above: RawCell[] = []
	private town: RawCell
	private village: RawCell
	private grid: RawCell
	private readonly namesAreas: boolean
	private readonly columns: Readonly<Record<'town' | 'village' | 'grid' | 'code', Header | undefined>>

	constructor(
		headers: Headers,
		private readonly kind: SheetKind,
		/** Rows of a list name households that the roster has, by a door code, too: a grid that is left out stays so. */
		private readonly isList = false,
	) {
		this.namesAreas = headers.has('grid', 'areaName')
		const first = (column: 'town' | 'village' | 'grid' | 'code'): Header | undefined =>
			headers.meaning(column)[0]
		this.columns = {
			town: first('town'),
			village: first('village'),
			grid: first('grid'),
			code: first('code'),
		}
	}

	fill({ row, cells: given }: RawRow): Filled {
		const cells = Array.from(given, (cell, position) => (isDitto(cell) ? this.above[position] : cell))
		const lost = cells.findIndex((cell, position) => isDitto(given[position]) && cell === undefined)
		if (lost >= 0) return { position: lost, message: CELL_PROBLEMS.nothingAbove }
		this.above = cells
		return this.kind === 'mixed' ? { raw: { row, cells } } : this.fillPlaces(row, cells)
	}

	/** What stands between two rows may part two grids. */
	forgetGrid(): void {
		this.grid = undefined
	}

	private fillPlaces(row: number, cells: RawCell[]): Filled {
		const { town, village } = this.columns
		const raw = { row, cells: [...cells] }
		const isTownNew = town !== undefined && isFilled(cells[town.position])
		if (isTownNew && plainText(cells[town.position]) !== plainText(this.town)) this.village = undefined
		if (town && !isTownNew) raw.cells[town.position] = this.town
		if (isTownNew) this.town = cells[town.position]
		if (this.takesGrid(cells, isTownNew)) return this.withGrid(raw)
		this.grid = this.columns.grid && cells[this.columns.grid.position]
		if (!village || this.isOwnName()) return { raw }
		if (isFilled(cells[village.position])) {
			this.village = cells[village.position]
			return { raw }
		}
		const isWithin = this.isFilledIn('grid', cells)
		if (isWithin || !isTownNew) raw.cells[village.position] = this.village
		const isKnown = this.village !== undefined || this.isFilledIn('code', cells)
		if (isWithin && !isKnown && !namesItself(cells[this.columns.grid?.position ?? 0]))
			return { position: village.position, message: CELL_PROBLEMS.noVillage }
		return { raw }
	}

	private takesGrid(cells: readonly RawCell[], isTownNew: boolean): boolean {
		const isSilent = !isTownNew && !this.isFilledIn('village', cells) && !this.isFilledIn('code', cells)
		return (
			this.kind === 'household' &&
			!this.isList &&
			isSilent &&
			isFilled(this.grid) &&
			!this.isFilledIn('grid', cells)
		)
	}

	private withGrid(raw: RawRow & { cells: RawCell[] }): Filled {
		const { village, grid } = this.columns
		if (village) raw.cells[village.position] = this.village
		if (grid) raw.cells[grid.position] = this.grid
		return { raw, gridFromAbove: true }
	}

	/** In a list of villages the village is the row's own name, which no row above can tell. */
	private isOwnName(): boolean {
		return this.kind === 'area' && !this.namesAreas
	}

	private isFilledIn(column: 'village' | 'grid' | 'code', cells: readonly RawCell[]): boolean {
		const header = this.columns[column]
		return header !== undefined && isFilled(cells[header.position])
	}
}

function isFilled(cell: RawCell): boolean {
	return typeof cell === 'string' ? plainText(cell) !== '' : cell !== undefined
}

function isDitto(cell: RawCell): boolean {
	return typeof cell === 'string' && cell.length < LONGEST_DITTO && DITTO.test(plainText(cell))
}

/** 柳树川村第一网格, or a code: no more is needed. */
function namesItself(cell: RawCell): boolean {
	return SELF_NAMED_GRID.test(plainText(cell))
}
