import { type Column, POST_NAMES, type RowKind } from '../../../../../miniprogram/domain/words/roster'
import { BETWEEN_POSTS } from '../../../../../miniprogram/domain/words/roster-cells'
import { POST_HEADERS } from '../../../../../miniprogram/domain/words/roster-headers'
import { SHEET_NOTICES } from '../../../../../miniprogram/domain/words/roster-sheets'
import type { RawRow } from '../raw'
import type { SourceCells, SourceRow } from '../source'
import { areaNaming } from './area-sheet'
import { deskOf } from './desk-of-post'
import { columnOfName, holdsNumbers, nameToCode, numberToName } from './grid-names'
import { placesOf } from './kind-columns'
import { type Places, RowCells, type SheetContext } from './row-cells'

/**
 * A row whose post is written otherwise, or that has several in one cell (村书记、网格长): one row for each post that is
 * known, each at its own area. Words beside a known post are said once; a cell without one stays for the import to tell.
 */
function rowsOfPosts(row: SourceRow, { sheet, notes, headers }: SheetContext): SourceRow[] {
  const written = row.cells.post ?? ''
  if (written === '' || Object.hasOwn(POST_NAMES, written)) return [row]
  const words = written.split(BETWEEN_POSTS).filter((word) => word !== '')
  const posts = [...new Set(words.flatMap((word) => postNamed(word) ?? []))]
  if (posts.length === 0) return [row]
  const others = words.filter((word) => postNamed(word) === undefined)
  if (others.length > 0) {
    const column = headers.meaning('post')[0]?.shown
    const message = SHEET_NOTICES.otherPosts(others)
    notes.notice({ sheet, row: row.row, ...(column !== undefined && { column }), message })
  }
  if (posts.length === 1 && posts[0] !== undefined)
    return [{ ...row, cells: { ...row.cells, post: posts[0] } }]
  return posts.map((post) => {
    const { town, village, gridName, deskArea, ...own } = row.cells
    const area = {
      ...(town !== undefined && { town }),
      ...(village !== undefined && { village }),
      ...(gridName !== undefined && { name: gridName }),
      ...(deskArea !== undefined && { code: deskArea }),
    }
    return { ...row, cells: { ...own, ...deskOf(area, post) } }
  })
}

function postNamed(word: string): string | undefined {
  if (Object.hasOwn(POST_NAMES, word)) return word
  return Object.hasOwn(POST_HEADERS, word) ? POST_HEADERS[word] : undefined
}

/** Makes rows of a roster of a row of the file. */
export type RowReading = (raw: RawRow) => SourceRow[]

/** A row of a sheet whose kind is known becomes one row. `given` holds what the sheet says once for all of them. */
export function plainReading(
  kind: RowKind,
  context: SheetContext,
  given: SourceCells,
  own: Places = placesOf(kind, context.headers),
): RowReading {
  const { places, complete } = completion(kind, context, own)
  return (raw) => {
    const cells = new RowCells(raw, context)
    const taken = cells.take(places)
    complete(taken, cells)
    const isEmpty = Object.keys(taken).length === 0
    if (isEmpty || !cells.good) return []
    const row: SourceRow = { sheet: context.sheet, row: raw.row, kind, cells: { ...given, ...taken } }
    return kind === 'tenure' ? rowsOfPosts(row, context) : [row]
  }
}

interface Completion {
  places: Places
  complete: (taken: SourceCells, cells: RowCells) => void
}

/** What a kind of row needs besides taking each field from its column. */
function completion(kind: RowKind, { headers }: SheetContext, places: Places): Completion {
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
  const areaNames = kind === 'household' ? [] : headers.meaning('areaName')
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
