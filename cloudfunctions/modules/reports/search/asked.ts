import { COMMON_LETTERS } from '../../../words/search'
import { digitsOf, normal, tokensOf } from './tokens'
import { TOKENS } from './search-keys'

/** As what a typed text was understood. */
export const UNDERSTOOD = ['number', 'phone', 'digits', 'words', 'all'] as const

export type Understood = (typeof UNDERSTOOD)[number]

/** What somebody looks for. */
export interface Asked {
	understood: Understood
	/** As it was typed, without differences that do not count. */
	whole: string
	/** Each of them has to be there. */
	parts: string[]
	digits: string
}

const ONLY_DIGITS = /^[\d\s-]+$/
const DIGITS_OF_DAY = 8
const MOBILE = /^1[3-9]\d{9}$/

/** Reads what was typed; null where it is too little to look for. */
export function readAsked(text: string | undefined): Asked | null {
	if (text === undefined) return { understood: 'all', whole: '', parts: [], digits: '' }
	const whole = normal(text).trim()
	const digits = digitsOf(whole)
	const parts = whole.split(/\s+/).filter((part) => part !== '')
	if (ONLY_DIGITS.test(whole) && digits.length >= 4) {
		const understood = MOBILE.test(digits) ? 'phone' : digits.length === 4 ? 'digits' : 'number'
		return { understood, whole, parts: [digits], digits }
	}
	return tokensOf(whole).length === 0 ? null : { understood: 'words', whole, parts, digits: '' }
}

const WHOLE_NUMBER = /^20\d{11}$/

/** A report's whole number, as `reportNumber` writes it; null where anything else was typed. */
export function wholeNumber({ understood, digits }: Asked): string | null {
	if (understood !== 'number' || !WHOLE_NUMBER.test(digits)) return null
	return `${digits.slice(0, DIGITS_OF_DAY)}-${digits.slice(DIGITS_OF_DAY)}`
}

/** The tokens of which one leads to all that fits: within the areas, and at the desks. */
export function tokensFor(
	asked: Asked,
	category?: string,
	isOpen?: boolean,
): { areas: string[]; desks: string[] } {
	const lastFour = asked.digits.slice(-4)
	switch (asked.understood) {
		case 'number': {
			const number = TOKENS.number(asked.digits.slice(-5))
			const words = tokensOf(asked.digits).map(TOKENS.word)
			return { areas: [number, ...words], desks: [number, ...words, TOKENS.phone(lastFour)] }
		}
		case 'phone':
			return { areas: tokensOf(asked.digits).map(TOKENS.word), desks: [TOKENS.phone(lastFour)] }
		case 'digits': {
			const both = [TOKENS.number(lastFour), TOKENS.word(lastFour)]
			return { areas: both, desks: [...both, TOKENS.phone(lastFour), TOKENS.address(lastFour)] }
		}
		case 'words': {
			const token = rarest(tokensOf(asked.whole))
			return {
				areas: [TOKENS.word(token)],
				desks: [TOKENS.word(token), TOKENS.address(token), TOKENS.name(asked.whole)],
			}
		}
		case 'all': {
			const status = [true, false].filter((open) => isOpen === undefined || open === isOpen)
			const tokens = category === undefined ? status.map(TOKENS.status) : [TOKENS.category(category)]
			return { areas: tokens, desks: [] }
		}
	}
}

/** The token that leads to the fewest, as far as its letters say: a long one, and none of letters that are in every text. */
function rarest(tokens: readonly string[]): string {
	const weight = (token: string): number =>
		token.length - 2 * Array.from(token).filter((letter) => COMMON_LETTERS.includes(letter)).length
	return [...tokens].sort((one, other) => weight(other) - weight(one))[0] ?? ''
}
