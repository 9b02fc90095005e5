import { COLUMNS } from '../../../../../miniprogram/domain/words/roster'
import { AREA_NAME_HEADERS, DIVISION_HEADERS } from '../../../../../miniprogram/domain/words/roster-headers'
import { plainText } from '../cells/cell-text'
import type { RawRow } from '../raw'
import { headerName, headerOf, Headers, type Header } from './headers'
import { postHeader } from './post-headers'

const KNOWN: ReadonlySet<string> = new Set([
  ...Object.values(COLUMNS).flat(),
  ...AREA_NAME_HEADERS,
  ...DIVISION_HEADERS.map(headerName),
])

/** With fewer known names a row is no header. */
const ENOUGH = 2

/** Where a sheet's header stands and what it says. */
export interface FoundHeader {
  headers: Headers
  /** As a table program counts. */
  row: number
  /** How many of the rows given belong to the header or stand above it. */
  length: number
  /** What stands above: a title, who filled it in. */
  titles: string[]
}

/** The row, or the two rows, in which the most known names stand; undefined when nowhere are enough. */
export function findHeader(rows: readonly RawRow[]): FoundHeader | undefined {
  let best: FoundHeader | undefined
  let most = ENOUGH - 1
  rows.forEach((row, at) => {
    for (const [list, height] of [
      [singleRow(row), 1],
      [doubleRow(row, rows[at + 1]), 2],
    ] as const) {
      const score = list.filter(isKnown).length
      if (score <= most) continue
      most = score
      const titles = rows.slice(0, at).flatMap(({ cells }) => [...new Set(cells.map(plainText))])
      best = { headers: new Headers(list), row: row.row, length: at + height, titles }
    }
  })
  return best
}

function isKnown(header: Header): boolean {
  return KNOWN.has(header.name) || postHeader(header) !== undefined
}

function singleRow({ cells }: RawRow): Header[] {
  return present(Array.from(cells, (cell, position) => headerOf(cell, position)))
}

/**
 * A header of two rows: what stands above several columns counts for each of them. A cell that is merged over both
 * rows comes as the same text in both.
 */
function doubleRow(upper: RawRow, lower: RawRow | undefined): Header[] {
  if (lower?.row !== upper.row + 1) return []
  let group = ''
  const width = Math.max(upper.cells.length, lower.cells.length)
  const headers = Array.from({ length: width }, (_, position) => {
    const above = plainText(upper.cells[position])
    const below = plainText(lower.cells[position])
    group = above === '' && below !== '' ? group : above
    return headerOf(group === below ? below : group + below, position)
  })
  return present(headers)
}

function present(headers: readonly (Header | undefined)[]): Header[] {
  return headers.filter((header) => header !== undefined)
}
