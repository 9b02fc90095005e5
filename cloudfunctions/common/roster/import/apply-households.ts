import { PROBLEMS } from '../../../../miniprogram/domain/words/roster-problems'
import type { BookHousehold, RosterBook } from '../book'
import type { HouseholdRow } from './rows'

/** What a new household needs besides its row. */
export interface HouseholdMakers {
  newId(): string
  newDoorCode(): string
}

/** Brings households into their grids; one is known again by its grid and number. */
export function applyHouseholds(
  book: RosterBook,
  rows: readonly HouseholdRow[],
  make: HouseholdMakers,
): void {
  const byNumber = new Map([...book.households.values()].map((household) => [placeOf(household), household]))
  const byDoorCode = new Map(
    [...book.households.values()].map((household) => [household.doorCode, household]),
  )
  const written = new Map<string, number>()
  for (const row of rows) {
    const known = byNumber.get(placeOf(row))
    if (!isPlaced(book, row, written)) continue
    const doorCode = row.doorCode ?? known?.doorCode ?? make.newDoorCode()
    const other = byDoorCode.get(doorCode)
    if (other && other !== known) {
      row.at.fail('doorCode', PROBLEMS.doorCodeTaken)
      continue
    }
    const { gridCode, number, address, headName } = row
    const household: BookHousehold = {
      id: known?.id ?? make.newId(),
      number,
      address,
      headName,
      doorCode,
      gridCode,
    }
    if (known) byDoorCode.delete(known.doorCode)
    byDoorCode.set(doorCode, household)
    byNumber.set(placeOf(row), household)
    book.households.set(household.id, household)
  }
}

function isPlaced(book: RosterBook, row: HouseholdRow, written: Map<string, number>): boolean {
  const grid = book.areas.get(row.gridCode)
  const twin = written.get(placeOf(row))
  written.set(placeOf(row), twin ?? row.at.row)
  if (!grid) row.at.fail('grid', PROBLEMS.unknownArea(row.gridCode))
  else if (grid.level !== 'grid') row.at.fail('grid', PROBLEMS.notAGrid(grid.name))
  else if (twin !== undefined) row.at.fail('number', PROBLEMS.sameAsRow(twin))
  return row.at.good
}

function placeOf({ gridCode, number }: { gridCode: string; number: string }): string {
  return `${gridCode}/${number}`
}
