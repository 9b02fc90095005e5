import { doorCodeFrom, DOOR_CODE_BYTES } from '../../../../miniprogram/domain/roster/door-code'
import type { Day } from '../../../../miniprogram/domain/roster/tenure'
import type { Chance } from '../../ports/ports'
import type { RosterBook } from '../book'
import { applyAreas } from './apply-areas'
import { applyHouseholds } from './apply-households'
import { applyLeaves } from './apply-leaves'
import { applyTenures } from './apply-tenures'
import { checkBook } from './check-book'
import { PeopleByPhone } from './people-by-phone'
import { Problems, type RowProblem } from './problems'
import { readRows, type RosterRow, type RowsOf } from './rows'
import { readTable } from './table'

const ID_BYTES = 9

/** Brings a file into the book. The book is good for nothing when there are problems. */
export function applyFile(
  book: RosterBook,
  csv: string,
  { today, chance }: { today: Day; chance: Chance },
): { rows: number; problems: RowProblem[] } {
  const problems = new Problems()
  const table = readTable(csv, problems)
  const rows = readRows(table, problems)
  const newId = (): string => Buffer.from(chance.bytes(ID_BYTES)).toString('base64url')
  const newDoorCode = (): string => doorCodeFrom(chance.bytes(DOOR_CODE_BYTES))

  const treeIsWhole = applyAreas(book, ofKind(rows, 'area'))
  if (treeIsWhole) {
    const people = new PeopleByPhone(book, newId)
    applyTenures(book, ofKind(rows, 'tenure'), people)
    applyLeaves(book, ofKind(rows, 'leave'), people)
    applyHouseholds(book, ofKind(rows, 'household'), { newId, newDoorCode })
    checkBook(book, rows, today)
  }
  return { rows: table.rows.length, problems: problems.list() }
}

function ofKind<K extends RosterRow['kind']>(rows: readonly RosterRow[], kind: K): RowsOf<K>[] {
  return rows.filter((row): row is RowsOf<K> => row.kind === kind)
}
