import type { Area } from '../../../../miniprogram/domain/area/area'
import { atDesk } from '../../../../miniprogram/domain/roster/holder'
import type { Day } from '../../../../miniprogram/domain/roster/tenure'
import { PROBLEMS } from '../../../../miniprogram/domain/words/roster-problems'
import { refOf, type BookArea, type RosterBook } from '../book'
import { changeDays } from '../duties'
import type { RosterRow } from './rows'

/** Checks what only the whole book can tell, and blames the row that brought it about. */
export function checkBook(book: RosterBook, rows: readonly RosterRow[], today: Day): void {
  const leveled = new Set([...book.households.values()].map((household) => household.gridCode))
  for (const row of rows) {
    if (row.kind !== 'area' || row.level === 'grid' || !leveled.has(row.code)) continue
    row.at.fail('level', PROBLEMS.hasHouseholds)
  }
  for (const root of [...book.areas.values()].filter((area) => area.parent === undefined)) {
    const day = firstEmptyDay(root, today)
    const blamed = day === undefined ? undefined : lastRowAbout(root, rows)
    if (day !== undefined) blamed?.at.fail('to', PROBLEMS.rootLeftEmpty(day))
  }
}

/** The first day from `today` on at which a root's dispatcher desk is empty after somebody held it. */
function firstEmptyDay(root: BookArea, today: Day): Day | undefined {
  const area: Area = { ...refOf(root), path: [refOf(root)], desks: root.desks }
  const isHeld = (day: Day): boolean => atDesk(area, 'dispatcher', day) !== null
  const changes = changeDays({ areaCode: root.code, post: 'dispatcher' }, [area])
  const days = [...new Set([...changes, today])].sort()
  const firstHeld = days.find(isHeld)
  return days.find((day) => day >= today && firstHeld !== undefined && day > firstHeld && !isHeld(day))
}

function lastRowAbout(root: BookArea, rows: readonly RosterRow[]): RosterRow | undefined {
  const about = rows.filter((row) => {
    if (row.kind === 'area') return row.code === root.code
    return row.kind !== 'household' && row.areaCode === root.code && row.post === 'dispatcher'
  })
  return about.find((row) => row.kind === 'leave') ?? about[about.length - 1]
}
