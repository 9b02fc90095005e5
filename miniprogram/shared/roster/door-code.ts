import { halfWidth } from '../text/odd-characters'

/**
 * Door codes: 11 random characters (55 bits) and one check character, printed in three groups of four.
 * The alphabet has no I, L, O and U, so that what is read from a wall is typed right.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const RANDOM_LENGTH = 11
const LOOK_ALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' }

/** The number of random bytes that one code takes. */
export const DOOR_CODE_BYTES = RANDOM_LENGTH

/** A door code from random bytes, without hyphens. */
export function doorCodeFrom(bytes: Uint8Array): string {
	const body = Array.from(bytes.slice(0, RANDOM_LENGTH), (byte) => ALPHABET.charAt(byte & 31)).join('')
	return body + checkCharacter(body)
}

/** The one way to write a typed or scanned code: capitals without hyphens. Null when it is not a door code. */
export function normalDoorCode(text: string): string | null {
	const code = halfWidth(text)
		.toUpperCase()
		.replace(/[^0-9A-Z]/g, '')
		.replace(/[OILU]/g, (letter) => LOOK_ALIKES[letter] ?? letter)
	if (code.length !== RANDOM_LENGTH + 1) return null
	const body = code.slice(0, RANDOM_LENGTH)
	return checkCharacter(body) === code.charAt(RANDOM_LENGTH) ? code : null
}

/** A code as it is printed: XXXX-XXXX-XXXX. */
export function printedDoorCode(code: string): string {
	return code.replace(/(.{4})(?=.)/g, '$1-')
}

/**
 * A sum over the field of 32 elements, in which every place has its own weight: one wrong character and any two
 * exchanged ones are always noticed.
 */
function checkCharacter(body: string): string {
	let sum = 0
	for (const character of body) sum = double(sum ^ ALPHABET.indexOf(character))
	return ALPHABET.charAt(sum)
}

/** Multiplies by x modulo x^5 + x^2 + 1, whose powers run through all 31 elements but zero. */
function double(element: number): number {
	const shifted = element << 1
	return shifted & 32 ? shifted ^ 0b100101 : shifted
}
