import patterns from '../data/patterns.json'
import table from '../data/traditional.json'
import { halfWidth, withoutPrivate, withoutRadicals } from '#shared/text/odd-characters'
import { whenAsked } from './when-asked'

const SIGNS = /[^\p{Script=Han}\p{Letter}\p{Number}]/gu
const ACCENTS = /[\u0300-\u036f]/g
const DIGITS = Array.from(patterns.digits)
const TEN = patterns.ten

const simplified = whenAsked(
	() => new Map(Array.from(table.traditional).map((one, at) => [one, table.simplified.charAt(at)])),
)

/**
 * Text as names are compared: simplified characters, small letters without accents, no spaces and signs, numbers in
 * Chinese (3 and 12 as they are counted, longer ones digit by digit).
 */
export function normalText(text: string): string {
	const whole = withoutRadicals(withoutPrivate(halfWidth(text)))
	const plain = whole.normalize('NFD').replace(ACCENTS, '').replace(SIGNS, '').toLowerCase()
	return Array.from(plain)
		.map((character) => simplified().get(character) ?? character)
		.join('')
		.replace(/\d+/g, numberWords)
}

function numberWords(digits: string): string {
	const words = Array.from(digits).map((digit) => DIGITS[Number(digit)] ?? digit)
	if (digits.length !== 2 || digits.startsWith('0')) return words.join('')
	const [tens = '', ones = ''] = words
	return `${digits.startsWith('1') ? '' : tens}${TEN}${digits.endsWith('0') ? '' : ones}`
}
