import { COLUMNS, type Column, type RowKind } from '../../../../words/roster'
import type { Meaning } from '#shared/words/roster-sheets'
import { plainText } from '../cells/cell-text'
import type { RawCell } from '../raw'
import { columnLetters } from '../xlsx/reference'
import { columnsMeant } from './meant-columns'

/** A column of a sheet as its header calls it. */
export interface HeaderCell {
	/** From 0. */
	position: number
	/** As it stands in the file, for messages. */
	shown: string
	/** Without notes in brackets, asterisks, spaces and strokes: what is compared. */
	name: string
	/** The same with what stands in brackets: 网格长（B角）. */
	full: string
}

/** A column of a sheet, and what it is understood to hold. */
export interface Header extends HeaderCell {
	means: Meaning
	/** Whose post it is about, as files write it. */
	post?: string
	/** A table program does not show the column. */
	hidden?: true
}

const BRACKETS = /\([^)]*\)|\[[^\]]*\]|【[^】]*】|<[^>]*>|〔[^〕]*〕/g
const SIGNS = /[\s*※★☆#:/\\、,。·.|_\-()[\]【】<>〔〕"'“”‘’]/g

/** A name as headers are compared. */
export function headerName(text: string): string {
	return text.replace(SIGNS, '').toUpperCase()
}

/** The header of a cell; undefined for an empty one. */
export function headerOf(cell: RawCell, position: number): HeaderCell | undefined {
	const shown = plainText(cell)
	const full = headerName(shown)
	if (full === '') return undefined
	const name = headerName(shown.replace(BRACKETS, ''))
	return { position, shown, name: name === '' ? full : name, full }
}

/** Where a second table of the same columns begins beside the first; undefined where there is none. */
export function copyBeside<H extends HeaderCell>(cells: readonly H[]): H | undefined {
	return cells.find((_, at) => {
		const copy = cells.slice(at, at * 2)
		return (
			at >= LEAST_TABLE && copy.length >= LEAST_TABLE && copy.every(({ full }, i) => full === cells[i]?.full)
		)
	})
}

/** So many columns are a table. */
const LEAST_TABLE = 2

/** The headers of a sheet, as they are understood. */
export class Headers {
	constructor(readonly list: readonly Header[]) {}

	has(...meanings: Meaning[]): boolean {
		return this.list.some(({ means }) => meanings.includes(means))
	}

	meaning(...meanings: Meaning[]): Header[] {
		return this.list.filter(({ means }) => meanings.includes(means))
	}

	/** The columns of the file in which a field of a kind of row may stand, the likeliest first. */
	of(kind: RowKind, column: Column): Header[] {
		const names: readonly string[] = COLUMNS[column]
		return this.list
			.filter(({ means }) => columnsMeant(kind, means).includes(column))
			.sort(
				(one, other) =>
					names.indexOf(one.name) - names.indexOf(other.name) ||
					Number(one.hidden ?? false) - Number(other.hidden ?? false),
			)
	}

	named(names: readonly string[]): Header[] {
		const found = this.list.filter(({ name }) => names.includes(name))
		return found.sort((one, other) => names.indexOf(one.name) - names.indexOf(other.name))
	}

	/** What to call a column of the file in a message. */
	shownAt(position: number): string {
		return this.list.find((header) => header.position === position)?.shown ?? columnLetters(position)
	}
}
