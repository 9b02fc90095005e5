import { BETWEEN_PEOPLE, MOBILE, NOTHING_WORDS } from '#shared/words/roster-cells'
import { CELL_PROBLEMS } from '../../../../words/roster-files'
import type { RawCell } from '../raw'
import type { PostColumn } from './post-columns'
import type { RowCells } from './row-cells'

export interface PersonWithPhone {
	person: string
	phone: string
}

/** The people of a post in a row of a wide table: one, none, or as many as the cell and its phones have lines. */
export function peopleIn(cells: RowCells, { person, phone }: PostColumn): PersonWithPhone[] {
	const names = partsOf(cells.at(person.position))
	const phones = phone ? partsOf(cells.at(phone.position)) : []
	const read = (name: RawCell, number: RawCell): PersonWithPhone => ({
		person: cells.text('person', name, person.position),
		phone: phone ? cells.text('phone', number, phone.position) : '',
	})
	if (names.length > 1 && names.length === phones.length)
		return names.map((name, at) => read(name, phones[at]))
	if (names.length > 1 && phone) {
		cells.fail(person.position, CELL_PROBLEMS.peopleAndPhones)
		return []
	}
	const people = names.map((name) => apart(read(name, phones[0])))
	return people.filter((one) => one.person !== '' || one.phone !== '')
}

/** A cell that holds a name and a phone as two fields. */
function apart(one: PersonWithPhone): PersonWithPhone {
	const [, , phone] = one.phone === '' ? (MOBILE.exec(one.person) ?? []) : []
	if (phone === undefined) return one
	return { person: one.person.replace(phone, '').replace(/[\s:()]+$|^[\s:()]+/g, ''), phone }
}

function partsOf(cell: RawCell): RawCell[] {
	if (typeof cell !== 'string' || NOTHING_WORDS.has(cell.trim())) return [cell]
	const parts = cell.split(BETWEEN_PEOPLE).filter((part) => part.trim() !== '')
	return parts.length > 1 ? parts : [cell]
}
