import { type Day, type DaySpan, overlap } from '../../../../miniprogram/domain/roster/tenure'
import { PROBLEMS } from '../../../../miniprogram/domain/words/roster-problems'
import type { RosterBook } from '../book'
import { applyAreas, placesOf } from './apply-areas'
import { applyTenures } from './apply-tenures'
import { keepsRootsHeld } from './check-book'
import { codesTo, type Importer } from './importer'
import type { Part } from './job'
import { PeopleByPhone } from './people-by-phone'
import { Places } from './places'
import { Problems } from './problems'
import { type LeaveRow, readRows, type RosterRow, type RowsOf } from './rows'

/** Writes leaves into the tenure that they fall in. */
function applyLeaves(
  book: RosterBook,
  rows: readonly LeaveRow[],
  places: Places,
  people: PeopleByPhone,
  importer: Importer,
): void {
  for (const { at, area: pointer, post, phone, from, to } of rows) {
    const found = places.find(pointer)
    const area = typeof found === 'string' ? undefined : book.areas.get(found.code)
    const leave: DaySpan = { from, ...(to !== undefined && { to }) }
    const ids = people.withPhone(phone).map(({ id }) => id)
    const desk = area?.desks.find((candidate) => candidate.post === post)
    const tenure = desk?.tenures.find((one) => ids.includes(one.personId) && overlap(one, leave))
    const line = area ? codesTo(book, area.code) : []
    const fault = importer.fault({ line, ...(tenure && { personIds: [tenure.personId] }) })
    const isThere = tenure?.leaves.some((one) => one.from === from && one.to === to) === true
    if (typeof found === 'string') at.fail(at.placeColumn('deskArea'), found)
    else if (fault && !isThere) at.refuse(at.placeColumn('deskArea'), fault)
    else if (fault) continue
    else if (!tenure) at.fail('phone', PROBLEMS.noTenure)
    else tenure.leaves = [...tenure.leaves.filter((one) => one.from !== from), leave].sort(byStart)
  }
}

function byStart(one: DaySpan, other: DaySpan): number {
  return one.from < other.from ? -1 : 1
}

/** What the rows of areas, posts and leaves do to the tree. */
export interface TreeWork {
  rows: RosterRow[]
  problems: Problems
  /** The file as a whole cannot be taken. */
  refused: boolean
}

/** Brings the rows about the tree into the book; rows that are wrong are left out. */
export function workOnTree(
  book: RosterBook,
  parts: readonly Part[],
  today: Day,
  newId: (phone: string) => string,
  importer: Importer,
): TreeWork {
  const problems = new Problems()
  const rows = readRows(parts, problems, today)
  applyAreas(book, ofKind(rows, 'area'), importer)
  const places = new Places(placesOf(book))
  const people = new PeopleByPhone(book, newId, importer)
  applyTenures(book, ofKind(rows, 'tenure'), places, people, importer)
  applyLeaves(book, ofKind(rows, 'leave'), places, people, importer)
  return { rows, problems, refused: !keepsRootsHeld(book, rows, today) }
}

function ofKind<K extends RosterRow['kind']>(rows: readonly RosterRow[], kind: K): RowsOf<K>[] {
  return rows.filter((row): row is RowsOf<K> => row.kind === kind)
}
