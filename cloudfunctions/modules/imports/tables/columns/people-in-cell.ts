import { BETWEEN_PEOPLE, MOBILE, NOTHING_WORDS, SPACED_NAMES } from '#shared/words/roster-cells'
import { phoneOfCell } from '#shared/text/clean-phone'
import { cleanText } from '../cells/clean-text'
import { CELL_PROBLEMS } from '../../../../words/roster-files'
import type { RawCell } from '../raw'
import type { PostColumn } from './post-columns'
import type { RowCells } from './row-cells'

export interface PersonWithPhone {
	person: string
	phone: string
}

/** The people of a post in a row of a wide table: one, none, or as many as the cell and its phones have lines. */
export function peopleIn(
	cells: RowCells,
	{ person, phone }: Pick<PostColumn, 'person' | 'phone'>,
): PersonWithPhone[] {
	const cell = cells.at(person.position)
	const names = phone ? partsOf(cell) : withTheirPhones(partsOf(cell))
	const phones = phone ? partsOf(cells.at(phone.position)) : []
	if (phone && mayBeSeveral(cell, cells.at(phone.position))) {
		cells.fail(person.position, CELL_PROBLEMS.peopleOrOne)
		return []
	}
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

/** 何平 何安 with two phones may be two people, or one who has both. */
export function mayBeSeveral(name: RawCell, phone: RawCell): boolean {
	if (typeof name !== 'string' || typeof phone !== 'string') return false
	return SPACED_NAMES.test(name.trim()) && phoneOfCell(cleanText(phone)).leaves === 'others'
}

/** A name with its phone below it, or behind a comma, is one person. */
function withTheirPhones(parts: readonly RawCell[]): RawCell[] {
	const people: RawCell[] = []
	for (const part of parts) {
		const last = people[people.length - 1]
		const phone = typeof part === 'string' ? part.normalize('NFKC') : ''
		if (PHONE_ALONE.test(phone) && typeof last === 'string')
			people[people.length - 1] = `${last} ${phone.replace(/[\s-]/g, '')}`
		else people.push(part)
	}
	return people
}

/** No name has so many digits and nothing else. */
const PHONE_ALONE = /^\s*[\d\s()+-]{7,}$/

/** The lines of a cell, or what stands between commas. */
export function partsOf(cell: RawCell): RawCell[] {
	if (typeof cell !== 'string' || NOTHING_WORDS.has(cell.trim())) return [cell]
	const parts = cell.split(BETWEEN_PEOPLE).filter((part) => part.trim() !== '')
	return parts.length > 1 ? parts : [cell]
}
