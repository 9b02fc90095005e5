import type { Column } from '../../../../../miniprogram/domain/words/roster'
import { cellText } from '../cells/cell-text'
import type { SourceNotes } from '../notes'
import type { RawCell, RawRow } from '../raw'
import type { SourceCells } from '../source'
import type { Header, Headers } from './headers'

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

  /** The first filled cell among those in which a field may stand. */
  first(column: Column, headers: readonly Header[]): string {
    for (const { position } of headers) {
      const text = this.text(column, this.raw.cells[position], position)
      if (text !== '') return text
    }
    return ''
  }

  text(column: Column, cell: RawCell, position: number): string {
    return cellText(cell, column, (message) => this.fail(position, message))
  }

  at(position: number): RawCell {
    return this.raw.cells[position]
  }

  fail(position: number, message: string): '' {
    const { sheet, headers, notes } = this.context
    this.good = false
    notes.problem({ sheet, row: this.raw.row, column: headers.shownAt(position), message })
    return ''
  }
}
