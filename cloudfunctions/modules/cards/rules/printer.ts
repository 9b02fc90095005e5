import type { AreaRef } from '#shared/area/area'
import { dutiesOn, type Person } from '#shared/roster/person'
import { HEAD_POST } from '#shared/roster/post'
import { reaches } from '#shared/roster/reach'
import type { Day } from '#shared/roster/tenure'

/**
 * True for who may print the cards of an area, whose `path` runs from the root down to it: a clerk of it or of an area
 * above (the first clerk's post is tied to none), and those who answer that day for the head desk of one of them, such as
 * the grid leader for the own grid.
 */
export function mayPrintCards(person: Person, path: readonly AreaRef[], day: Day): boolean {
	const line = path.map(({ code }) => code)
	if (reaches(person, ['clerk'], line, day)) return true
	return dutiesOn(person, day).some(({ areaCode, post }) =>
		path.some(({ code, level }) => code === areaCode && HEAD_POST[level] === post),
	)
}
