import { isAbove } from '../../../../miniprogram/domain/area/level'
import { PROBLEMS } from '../../../../miniprogram/domain/words/roster-problems'
import type { BookArea, RosterBook } from '../book'
import type { AreaRow } from './rows'

/** Brings areas into the book. Answers false when the tree is broken, so that nothing further can be said. */
export function applyAreas(book: RosterBook, rows: readonly AreaRow[]): boolean {
  const written = new Map<string, AreaRow>()
  for (const row of rows) {
    const twin = written.get(row.code)
    if (twin) row.at.fail('code', PROBLEMS.sameAsRow(twin.at.row))
    else written.set(row.code, row)
  }
  for (const row of written.values()) put(book, row)
  const tied = [...written.values()].filter((row) => parentExists(book, row))
  const whole = tied.filter((row) => isOutsideCycles(book, row))
  const below = unnamedBelow(book, written)
  whole.forEach((row) => checkLevels(book, row, below))
  return whole.length === written.size
}

function put(book: RosterBook, { code, name, level, levelName, parent, centre }: AreaRow): void {
  const before = book.areas.get(code)
  const kept = centre ?? before?.centre
  const desks = before?.desks ?? []
  book.areas.set(code, {
    code,
    name,
    level,
    levelName,
    ...(kept && { centre: kept }),
    desks,
    ...(parent !== undefined && { parent }),
  })
}

function parentExists(book: RosterBook, { at, parent }: AreaRow): boolean {
  if (parent === undefined || book.areas.has(parent)) return true
  at.fail('parent', PROBLEMS.unknownParent(parent))
  return false
}

/** Follows the codes upwards, no further than there are areas. */
function isOutsideCycles(book: RosterBook, { at, code }: AreaRow): boolean {
  const seen = new Set<string>()
  for (let step: string | undefined = code; step !== undefined; step = book.areas.get(step)?.parent) {
    if (seen.has(step)) {
      at.fail('parent', PROBLEMS.cycle)
      return false
    }
    seen.add(step)
  }
  return true
}

/** The areas that the file does not name and that stand right below one it names, by the code of that one. */
function unnamedBelow(book: RosterBook, written: ReadonlyMap<string, AreaRow>): Map<string, BookArea[]> {
  const below = new Map<string, BookArea[]>()
  for (const area of book.areas.values()) {
    if (area.parent === undefined || written.has(area.code) || !written.has(area.parent)) continue
    below.set(area.parent, [...(below.get(area.parent) ?? []), area])
  }
  return below
}

function checkLevels(
  book: RosterBook,
  { at, code, parent, level }: AreaRow,
  below: ReadonlyMap<string, BookArea[]>,
): void {
  const above = parent === undefined ? undefined : book.areas.get(parent)
  if (above && isAbove(level, above.level)) at.fail('parent', PROBLEMS.parentNotAbove)
  if (below.get(code)?.some((child) => isAbove(child.level, level))) {
    at.fail('level', PROBLEMS.parentNotAbove)
  }
}
