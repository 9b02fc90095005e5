import { overlap, type DaySpan } from '#shared/roster/tenure'
import { PROBLEMS } from '../../words/roster-problems'
import { codesTo, type EditableRoster } from '../org/editable-roster'
import type { Importer } from './importer'
import type { Places } from './places'
import type { PeopleByPhone } from './people-by-phone'
import type { LeaveRow } from './rows'

/** Writes leaves into the tenure that they fall in. */
export function applyLeaves(
	book: EditableRoster,
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
