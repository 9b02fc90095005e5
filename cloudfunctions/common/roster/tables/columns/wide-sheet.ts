import type { Column } from '../../../../../miniprogram/domain/words/roster'
import { BETWEEN_PEOPLE, MOBILE, NOTHING_WORDS } from '../../../../../miniprogram/domain/words/roster-cells'
import { CELL_PROBLEMS } from '../../../../../miniprogram/domain/words/roster-files'
import { DEPUTY_MARK, GRID_WORD } from '../../../../../miniprogram/domain/words/roster-headers'
import type { RawCell } from '../raw'
import type { SourceRow } from '../source'
import { deskOf } from './desk-of-post'
import { holdsNumbers, nameToCode, numberToName } from './grid-names'
import { placesOfColumns, shownHeaders } from './kind-columns'
import type { RowReading } from './plain-sheet'
import { type PostColumn, postColumns } from './post-columns'
import { type Places, RowCells, type SheetContext } from './row-cells'

interface PersonWithPhone {
  person: string
  phone: string
}

/** The people of a post in a row of a wide table: one, none, or as many as the cell and its phones have lines. */
function peopleIn(cells: RowCells, { person, phone }: PostColumn): PersonWithPhone[] {
  const names = partsOf(cells.at(person.position))
  const phones = phone ? partsOf(cells.at(phone.position)) : []
  const read = (name: RawCell, number: RawCell): PersonWithPhone => ({
    person: cells.text('person', name, person.position),
    phone: phone ? cells.text('phone', number, phone.position) : '',
  })
  if (names.length > 1 && names.length === phones.length)
    return names.map((name, at) => read(name, phones[at]))
  if (names.length > 1 && phone) {
    cells.fail(person.position, CELL_PROBLEMS.peopleAndPhones)
    return []
  }
  const people = names.map((name) => apart(read(name, phones[0])))
  return people.filter((one) => one.person !== '' || one.phone !== '')
}

/** A cell that holds a name and a phone as two fields. */
function apart(one: PersonWithPhone): PersonWithPhone {
  const [, , phone] = one.phone === '' ? (MOBILE.exec(one.person) ?? []) : []
  if (phone === undefined) return one
  return { person: one.person.replace(phone, '').replace(/[\s:()]+$|^[\s:()]+/g, ''), phone }
}

function partsOf(cell: RawCell): RawCell[] {
  if (typeof cell !== 'string' || NOTHING_WORDS.has(cell.trim())) return [cell]
  const parts = cell.split(BETWEEN_PEOPLE).filter((part) => part.trim() !== '')
  return parts.length > 1 ? parts : [cell]
}

/** Where a wide table says which grid a row is about. */
export function widePlaces({ headers }: Pick<SheetContext, 'headers'>): Places {
  return placesOfColumns('area', ['code', 'name', 'town', 'village'], headers)
}

/**
 * A table with one row a grid and the people of each post beside it: a row becomes the grid and a row for each person.
 * What stands in several rows, as a grid with several members or a village's leader does, becomes one.
 */
export function wideReading(context: SheetContext): RowReading {
  const places = widePlaces(context)
  const numbered = holdsNumbers(places, 'code')
  const posts = postColumns(context.headers).map((column) => ({ column, headers: headersOf(column, places) }))
  const known = new Set<string>()
  const isNew = (row: SourceRow): boolean => {
    const key = JSON.stringify([row.kind, row.cells])
    return known.size < known.add(key).size
  }
  return (raw) => {
    const cells = new RowCells(raw, context)
    const area = cells.take(places)
    nameToCode(area, 'name', 'code')
    if (numbered) numberToName(area, 'code', 'name')
    const at = { sheet: context.sheet, row: raw.row }
    const people = posts.flatMap(({ column, headers }) =>
      peopleIn(cells, column).map(({ person, phone }): SourceRow => {
        const named = { ...(person !== '' && { person }), ...(phone !== '' && { phone }) }
        const standing = column.isDeputy ? { standing: DEPUTY_MARK } : {}
        return {
          ...at,
          kind: 'tenure',
          cells: { ...deskOf(area, column.post), ...named, ...standing },
          headers,
        }
      }),
    )
    const hasGrid = area.name !== undefined
    const grid: SourceRow = { ...at, kind: 'area', cells: { ...area, level: GRID_WORD } }
    return cells.good ? [...(hasGrid ? [grid] : []), ...people].filter(isNew) : []
  }
}

/** What the columns of one post are called, for messages. */
function headersOf({ person, phone }: PostColumn, places: Places): NonNullable<SourceRow['headers']> {
  const { code, name, ...above } = shownHeaders(places)
  const own: Partial<Record<Column, string>> = {
    ...(code !== undefined && { deskArea: code }),
    ...(name !== undefined && { gridName: name }),
  }
  return { ...above, ...own, person: person.shown, post: person.shown, ...(phone && { phone: phone.shown }) }
}
