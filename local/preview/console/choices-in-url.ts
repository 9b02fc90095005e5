import type { FontSize } from '../phone/settings'
import type { Persona } from './server'

/** What the console is set to; kept in the address, so that a reload shows the same. */
export interface ConsoleChoices {
	left: string
	right: string
	font: FontSize
}

const isFont = (text: string | null): text is FontSize =>
	text === 'standard' || text === 'large' || text === 'extra'

const firstOf = (people: Persona[], role: string): string | undefined =>
	people.find((person) => person.role === role)?.openid

/** Reads the address; else a villager on the left and the grid leader on the right. */
export function readChoices(people: Persona[]): ConsoleChoices {
	const query = new URLSearchParams(window.location.search)
	const known = (name: string): string | undefined => {
		const openid = query.get(name)
		return people.find((person) => person.openid === openid)?.openid
	}
	const font = query.get('font')
	return {
		left: known('left') ?? firstOf(people, 'villager') ?? people[0]?.openid ?? '',
		right: known('right') ?? firstOf(people, 'gridLeader') ?? people[1]?.openid ?? '',
		font: isFont(font) ? font : 'standard',
	}
}

/** Writes the choices into the address. */
export function keepChoices(choices: ConsoleChoices): void {
	window.history.replaceState(null, '', `?${new URLSearchParams({ ...choices }).toString()}`)
}
