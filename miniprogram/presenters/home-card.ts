import { HOME_SAYS } from '../shared/words/pages/home'
import { areaName } from './card-screen'
import { initialOf } from './initial'
import type { Card } from '../services/card'

/** The one person to call first, on the home page. */
export interface HomeCard {
	area: string
	title: string
	name: string
	phone: string
	note: string
	photo: string
	initial: string
}

/** The grid's leader, or the first person on the card. */
export function homeCard(card: Card): HomeCard | null {
	const { people } = card
	const person = people.find(({ post }) => post === 'gridLeader') ?? people[0]
	if (!person) return null
	return {
		area: areaName(card),
		title: person.title,
		name: person.name,
		phone: person.phone,
		photo: person.photo ?? '',
		initial: initialOf(person.name),
		note: person.standsInFor === undefined ? '' : HOME_SAYS.standsInFor(person.standsInFor),
	}
}
