import { createHash } from 'node:crypto'
import { halfWidth } from '#shared/text/odd-characters'
import type { Chance } from '../../ports/ports'

/** 10^12 codes: 500 guesses a second for the day that a code lasts find it with a chance of 1 in 23,000. */
const DIGITS = 12
const RANDOM_BYTES = 6

/** A code that is easily read out: three times four digits. */
export function oneTimeCode(chance: Chance): string {
	const bytes = chance.bytes(RANDOM_BYTES)
	const number = bytes.reduce((sum, byte) => sum * 256 + byte, 0)
	return String(number % 10 ** DIGITS).padStart(DIGITS, '0')
}

/** What is kept of a code: SHA-256 in hex of the code without spaces and hyphens. */
export function codeHash(code: string): string {
	return createHash('sha256').update(halfWidth(code).replace(/[\s-]/g, '')).digest('hex')
}
