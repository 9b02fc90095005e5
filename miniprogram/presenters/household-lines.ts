import { HOUSEHOLD_PAGE_SAYS as SAYS, HOUSEHOLD_PAGE_WORDS as WORDS } from '../shared/words/pages/household'
import type { FoundHouseholds, HouseholdCode } from '../services/household'
import { codeDigits } from './code-digits'
import { momentWords } from './time'

/** A household to give a code, ready to be shown. */
export interface HouseholdLine {
	id: string
	name: string
	where: string
	members: string
	/** A code that was given before and still serves. */
	code: string
	give: string
}

export function householdLines({ items }: FoundHouseholds, now: number): HouseholdLine[] {
	return items.map(({ householdId, number, headName, address, place, members, codeUntil }) => ({
		id: householdId,
		name: SAYS.named(number, headName),
		where: [place, address].join('·'),
		members: members.length === 0 ? WORDS.nobody : WORDS.members + members.map(memberWords).join('、'),
		code: codeUntil === undefined ? '' : SAYS.codeUntil(momentWords(codeUntil, now)),
		give: codeUntil === undefined ? WORDS.give : WORDS.giveAgain,
	}))
}

function memberWords({ name, state }: FoundHouseholds['items'][number]['members'][number]): string {
	return state === 'pending' ? name + WORDS.waits : name
}

/** A code as it is read out, how long it serves, and what to send to the resident. */
export interface CodeSlip {
	digits: string
	until: string
	letter: string
}

export function codeSlip({ code, expiresAt }: HouseholdCode, now: number): CodeSlip {
	const digits = codeDigits(code)
	const moment = momentWords(expiresAt, now)
	return { digits, until: SAYS.until(moment), letter: SAYS.letter(digits, moment) }
}
