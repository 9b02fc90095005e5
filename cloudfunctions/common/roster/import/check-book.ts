import type { Area } from '../../../../miniprogram/domain/area/area'
import { atDesk } from '../../../../miniprogram/domain/roster/holder'
import type { Day } from '../../../../miniprogram/domain/roster/tenure'
import { PROBLEMS } from '../../../../miniprogram/domain/words/roster-problems'
import { refOf, type BookArea, type RosterBook } from '../book'
import { changeDays } from '../duties'
import type { RowProblem } from './job'
import type { RosterRow } from './rows'

/**
 * What only the whole book can tell: a root's dispatcher desk must not be left empty. It is no matter of one row, so
 * the whole file is refused, with the row that brought it about.
 */
export function emptiedRoots(book: RosterBook, rows: readonly RosterRow[], today: Day): RowProblem[] {
  return [...book.areas.values()]
    .filter((area) => area.parent === undefined)
    .flatMap((root) => {
      const day = firstEmptyDay(root, today)
      if (day === undefined) return []
      const blamed = lastRowAbout(root, rows)
      return [
        {
          sheet: blamed?.at.sheet ?? '',
          ...(blamed && { row: blamed.at.row }),
          message: PROBLEMS.rootLeftEmpty(day),
        },
      ]
    })
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
    return (
      row.kind !== 'household' &&
      'code' in row.area &&
      row.area.code === root.code &&
      row.post === 'dispatcher'
    )
  })
  return about.find((row) => row.kind === 'leave') ?? about[about.length - 1]
}
