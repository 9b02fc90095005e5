import { lineKey } from '../shared/text/clean-line'
import { HOUSES_SAYS as SAYS, HOUSES_WORDS as WORDS } from '../shared/words/pages/houses'
import type { House, OpenedHouse } from '../services/houses'
import { formWith } from './house-form'

/** A household in the list, masked, ready to be shown. */
export interface HouseLine {
	id: string
	name: string
	where: string
	phone: string
	members: string
	/** The form to report on their behalf, filled in as far as the list knows it. */
	form: string
}

/** One household in full, ready to be shown. */
export interface OpenedLine {
	head: string
	phone: string
	members: { id: string; name: string; phone: string; state: string }[]
	/** The form to report on their behalf, filled in. */
	form: string
}

/** The households whose number, address, name or phone holds these words, in the order of their numbers. */
export function housesWith(words: string, houses: readonly House[]): House[] {
	const wanted = lineKey(words)
	return houses
		.filter(({ number, headName, address, phone = '', members }) =>
			[number, headName, address, phone, ...members].some((part) => lineKey(part).includes(wanted)),
		)
		.sort(byPlaceAndNumber)
}

/** As people count: 2 before 10. */
export function byPlaceAndNumber(one: House, other: House): number {
	if (one.place !== other.place) return one.place < other.place ? -1 : 1
	return one.number.length - other.number.length || (one.number < other.number ? -1 : 1)
}

export function houseLine(house: House): HouseLine {
	const { householdId, number, headName, phone = '', address, place, doorCode, members } = house
	return {
		id: householdId,
		name: SAYS.named(number, headName),
		where: [place, address].join('·'),
		phone,
		members: members.length === 0 ? '' : SAYS.members(members.join('、')),
		form: formWith({ doorCode, at: address, behalf: '' }),
	}
}

export function openedLine({ headName, phone = '', address, doorCode, members }: OpenedHouse): OpenedLine {
	return {
		head: SAYS.head(headName),
		phone,
		members: members.map(({ memberId, name, phone: own = '', state }) => ({
			id: memberId,
			name,
			phone: own,
			state: state === 'pending' ? WORDS.waits : WORDS.belongs,
		})),
		form: formWith({ doorCode, at: address, behalf: headName, phone }),
	}
}
