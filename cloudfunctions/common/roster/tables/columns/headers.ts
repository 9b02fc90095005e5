import { COLUMNS, type Column } from '../../../../../miniprogram/domain/words/roster'
import { plainText } from '../cells/cell-text'
import type { RawCell } from '../raw'
import { columnLetters } from '../xlsx/reference'

/** A column of a sheet as its header calls it. */
export interface Header {
  /** From 0. */
  position: number
  /** As it stands in the file, for messages. */
  shown: string
  /** Without notes in brackets, asterisks, spaces and strokes: what is compared. */
  name: string
  /** The same with what stands in brackets: 网格长（B角）. */
  full: string
}

const BRACKETS = /\([^)]*\)|\[[^\]]*\]|【[^】]*】|<[^>]*>|〔[^〕]*〕/g
const SIGNS = /[\s*※★☆#:/\\、,。·.|_\-()[\]【】<>〔〕"'“”‘’]/g

/** A name as headers are compared. */
export function headerName(text: string): string {
  return text.replace(SIGNS, '').toUpperCase()
}

/** The header of a cell; undefined for an empty one. */
export function headerOf(cell: RawCell, position: number): Header | undefined {
  const shown = plainText(cell)
  const full = headerName(shown)
  if (full === '') return undefined
  const name = headerName(shown.replace(BRACKETS, ''))
  return { position, shown, name: name === '' ? full : name, full }
}

/** The headers of a sheet. */
export class Headers {
  constructor(readonly list: readonly Header[]) {}

  has(...columns: Column[]): boolean {
    return columns.some((column) => this.of(column).length > 0)
  }

  /** The columns of the file in which a field may stand, the likeliest first. */
  of(column: Column): Header[] {
    return this.named(COLUMNS[column])
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
