import type { Area } from '#shared/area/area'
import { atDesk } from '#shared/roster/holder'
import type { Day } from '#shared/roster/tenure'
import { changeDays } from './duties'
import { refOf, type EditableArea } from './editable-roster'

/** The first day from `today` on at which a root's dispatcher desk is empty after somebody held it. */
export function firstEmptyDay(root: EditableArea, today: Day): Day | undefined {
	const area: Area = { ...refOf(root), path: [refOf(root)], desks: root.desks }
	const isHeld = (day: Day): boolean => atDesk(area, 'dispatcher', day) !== null
	const changes = changeDays({ areaCode: root.code, post: 'dispatcher' }, [area])
	const days = [...new Set([...changes, today])].sort()
	const firstHeld = days.find(isHeld)
	return days.find((day) => day >= today && firstHeld !== undefined && day > firstHeld && !isHeld(day))
}
