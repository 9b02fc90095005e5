import { FOOTER } from '../../../../miniprogram/domain/words/roster-cells'
import { plainText } from './cells/cell-text'
import { findHeader } from './columns/find-header'
import type { SheetContext } from './columns/row-cells'
import { sheetReading } from './columns/sheet-reading'
import { headerName, type Headers } from './columns/headers'
import type { SourceNotes } from './notes'
import type { RawRow, RawSheet } from './raw'
import type { SourceRow } from './source'

/** The header stands among the first so many rows that have something in them. */
const ROWS_BEFORE_DATA = 20

/** Hears of content too, whether it is known or not. */
export interface SheetNotes extends SourceNotes {
  content(): void
}

/** Reads a sheet row by row. A sheet without a header that is known is passed over. */
export async function* readSheet(
  { name, rows }: RawSheet,
  notes: SheetNotes,
): AsyncGenerator<SourceRow, void> {
  const iterator = rows[Symbol.asyncIterator]()
  try {
    const first = await take(iterator, ROWS_BEFORE_DATA)
    if (first.length > 0) notes.content()
    const found = findHeader(first)
    if (!found) return
    const context: SheetContext = { sheet: name, headers: found.headers, notes }
    const reading = sheetReading(context, found)
    if (!reading) return
    notes.sheet({ name, headers: reading.headers })
    const isData = dataRows(found.headers)
    for (const raw of first.slice(found.length)) if (isData(raw)) yield* reading.read(raw)
    for (let step = await iterator.next(); step.done !== true; step = await iterator.next()) {
      if (isData(step.value)) yield* reading.read(step.value)
    }
  } finally {
    await iterator.return?.()
  }
}

async function take(iterator: AsyncIterator<RawRow>, count: number): Promise<RawRow[]> {
  const rows: RawRow[] = []
  while (rows.length < count) {
    const step = await iterator.next()
    if (step.done === true) break
    rows.push(step.value)
  }
  return rows
}

/** Tells rows from what stands below a table, and from a header that is printed again on each page. */
function dataRows({ list }: Headers): (raw: RawRow) => boolean {
  return ({ cells }) => {
    const first = plainText(cells.find((cell) => plainText(cell) !== ''))
    if (FOOTER.test(first)) return false
    return !list.every(({ position, full }) => headerName(plainText(cells[position])) === full)
  }
}
