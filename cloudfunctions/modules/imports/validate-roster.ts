import type { Area } from '#shared/area/area'
import { atDesk } from '#shared/roster/holder'
import type { Day } from '#shared/roster/tenure'
import { PROBLEMS } from '../../words/roster-problems'
import { refOf, type EditableArea, type EditableRoster } from '../org/editable-roster'
import { changeDays } from '../org/duties'
import type { RosterRow } from './rows'

/**
 * False when a root's dispatcher desk would be left empty. It is no matter of one row, so the whole file is refused,
 * and the row that brought it about says why.
 */
export function keepsRootsHeld(book: EditableRoster, rows: readonly RosterRow[], today: Day): boolean {
	const emptied = [...book.areas.values()].filter((area) => {
		const day = area.parent === undefined ? firstEmptyDay(area, today) : undefined
		if (day !== undefined) lastRowAbout(area, rows)?.at.fail('to', PROBLEMS.rootLeftEmpty(day))
		return day !== undefined
	})
	return emptied.length === 0
}

/** The first day from `today` on at which a root's dispatcher desk is empty after somebody held it. */
export function firstEmptyDay(root: EditableArea, today: Day): Day | undefined {
	const area: Area = { ...refOf(root), path: [refOf(root)], desks: root.desks }
	const isHeld = (day: Day): boolean => atDesk(area, 'dispatcher', day) !== null
	const changes = changeDays({ areaCode: root.code, post: 'dispatcher' }, [area])
	const days = [...new Set([...changes, today])].sort()
	const firstHeld = days.find(isHeld)
	return days.find((day) => day >= today && firstHeld !== undefined && day > firstHeld && !isHeld(day))
}

function lastRowAbout(root: EditableArea, rows: readonly RosterRow[]): RosterRow | undefined {
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
