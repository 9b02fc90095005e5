import { isSameName } from '../../../shared/text/clean-line'
import { MOVE_FORM_WORDS as WORDS } from '../../../shared/words/pages/roster-move'
import type { FoundPeople } from '../../../services/roster'

/** The people that a clerk may mean, as choices; `value` is the position in the list. */
interface KnownPeople {
	head: string
	choices: { value: string; label: string; hint: string }[]
	more: string
}

export const NOBODY_KNOWN: KnownPeople = { head: '', choices: [], more: '' }

/** So many characters have to be typed before the roster is asked. */
const ENOUGH = 2

export const isEnough = (typed: string): boolean => Array.from(typed.trim()).length >= ENOUGH

/** Says whom the roster knows; where several have one name, that they are told apart by phone and post. */
export function knownPeople({ people, more }: FoundPeople): KnownPeople {
	if (people.length === 0) return NOBODY_KNOWN
	const isShared = people.some((one, at) =>
		people.some((other, place) => place !== at && isSameName(one.name, other.name)),
	)
	return {
		head: isShared ? WORDS.foundSame : WORDS.found,
		choices: people.map(({ name, phone, posts }, at) => ({
			value: String(at),
			label: `${name} ${phone}`,
			hint: posts.join(WORDS.and),
		})),
		more: more ? WORDS.foundMore : '',
	}
}
