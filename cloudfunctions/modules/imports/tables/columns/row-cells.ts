import type { Column } from '../../../../words/roster'
import { isLonger } from '#shared/text/characters'
import { isSameName } from '#shared/text/clean-line'
import { SHEET_NOTICES } from '#shared/words/roster-sheets'
import { cellText, plainText } from '../cells/cell-text'
import { CELL_PROBLEMS } from '../../../../words/roster-files'
import type { SourceNotes } from '../notes'
import type { RawCell, RawRow } from '../raw'
import type { SourceCells, SourceProblem } from '../source'
import type { Header, Headers } from './headers'

/** The most characters of a cell that a row takes along. */
const LONGEST = 500

/** What readers of a sheet share. */
export interface SheetContext {
	sheet: string
	headers: Headers
	notes: SourceNotes
}

/** Where each field of a kind of row may stand, the likeliest place first. */
export type Places = readonly (readonly [column: Column, headers: readonly Header[]])[]

/** Reads the cells of one row and notes those that are a problem. */
export class RowCells {
	/** False once a cell was a problem. */
	good = true

	constructor(
		private readonly raw: RawRow,
		private readonly context: SheetContext,
		/** Faults are reported by the pass that reads the row for good. */
		private readonly isLook = false,
	) {}

	/** The fields that are filled. */
	take(places: Places): SourceCells {
		const cells: SourceCells = {}
		for (const [column, headers] of places) {
			const text = this.first(column, headers)
			if (text !== '') cells[column] = text
		}
		return cells
	}

	/** The first filled cell among those in which a field may stand; that another of the same header says something else is said. */
	first(column: Column, headers: readonly Header[]): string {
		for (const { position, name, shown } of headers) {
			const text = this.text(column, this.raw.cells[position], position)
			if (text === '') continue
			const twins = headers.filter((other) => other.name === name && other.position !== position)
			const others = twins.map((twin) => plainText(this.raw.cells[twin.position]))
			if (others.some((other) => other !== '' && !isSameName(other, text)))
				this.note(position, SHEET_NOTICES.otherOfTwo(shown, text))
			return text
		}
		return ''
	}

	text(column: Column, cell: RawCell, position: number): string {
		const text = cellText(cell, column, {
			problem: (message) => this.fail(position, message),
			notice: (message) => this.note(position, message),
		})
		return isLonger(text, LONGEST) ? this.fail(position, CELL_PROBLEMS.longText(LONGEST)) : text
	}

	at(position: number): RawCell {
		return this.raw.cells[position]
	}

	fail(position: number, message: string): '' {
		this.good = false
		if (!this.isLook) this.context.notes.problem(this.about(position, message))
		return ''
	}

	/** Something that the clerk should know, and that leaves the row good. */
	private note(position: number, message: string): void {
		if (!this.isLook) this.context.notes.notice(this.about(position, message))
	}

	private about(position: number, message: string): SourceProblem {
		const { sheet, headers } = this.context
		return { sheet, row: this.raw.row, column: headers.shownAt(position), message }
	}
}
