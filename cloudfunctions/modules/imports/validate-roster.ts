import type { Day } from '#shared/roster/tenure'
import { PROBLEMS } from '../../words/roster-problems'
import type { EditableArea, EditableRoster } from '../org/editable-roster'
import { firstEmptyDay } from '../org/first-empty-day'
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
