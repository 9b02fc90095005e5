import type { Column, RowKind } from '../../../../../miniprogram/domain/words/roster'
import { AREA_NAME_HEADERS } from '../../../../../miniprogram/domain/words/roster-headers'
import type { RawRow } from '../raw'
import type { SourceCells, SourceRow } from '../source'
import { areaNaming } from './area-sheet'
import { columnOfName, holdsNumbers, nameToCode, numberToName } from './grid-names'
import { placesOf } from './kind-columns'
import { RowCells, type Places, type SheetContext } from './row-cells'

/** Makes rows of a roster of a row of the file. */
export type RowReading = (raw: RawRow) => SourceRow[]

/** A row of a sheet whose kind is known becomes one row. `given` holds what the sheet says once for all of them. */
export function plainReading(kind: RowKind, context: SheetContext, given: SourceCells): RowReading {
  const { places, complete } = completion(kind, context)
  return (raw) => {
    const cells = new RowCells(raw, context)
    const taken = cells.take(places)
    complete(taken, cells)
    const isEmpty = Object.keys(taken).length === 0
    if (isEmpty || !cells.good) return []
    return [{ sheet: context.sheet, row: raw.row, kind, cells: { ...given, ...taken } }]
  }
}

interface Completion {
  places: Places
  complete: (taken: SourceCells, cells: RowCells) => void
}

/** What a kind of row needs besides taking each field from its column. */
function completion(kind: RowKind, { headers }: SheetContext): Completion {
  const places = placesOf(kind, headers)
  if (kind === 'area') {
    const numbered = holdsNumbers(places, 'code')
    const naming = areaNaming(places, headers)
    return {
      places: naming.places,
      complete: (taken) => {
        if (numbered) numberToName(taken, 'code', 'name')
        naming.complete(taken)
      },
    }
  }
  const code: Column = kind === 'household' ? 'grid' : 'deskArea'
  const numbered = holdsNumbers(places, code)
  const areaNames = kind === 'household' ? [] : headers.named(AREA_NAME_HEADERS)
  return {
    places,
    complete: (taken, cells) => {
      const name = cells.first('gridName', areaNames)
      if (name !== '') taken[columnOfName(name)] ??= name
      nameToCode(taken, 'gridName', code)
      if (numbered) numberToName(taken, code, 'gridName')
    },
  }
}
