import { BETWEEN_PARTS, UNITS } from '../words/personal-numbers'
import type { DigitRun } from './digits'

/**
 * How two runs of digits hang together: only signs between them, signs that also part a list, words that people
 * say between the parts of one number, or other words.
 */
export type Join = 'signs' | 'listed' | 'said' | 'words'

/** Runs that may be one number: a run and those after it. */
export interface Parts {
	digits: string
	/** How many digits each part has. */
	sizes: readonly number[]
	/** The loosest of their joins; none when they are one run. */
	join?: Join
	from: number
	to: number
}

const MOST_PARTS = 20
const MOST_DIGITS = 22
const MOST_SIGNS = 5
const MOST_WORDS = 3

const LETTER_OR_MARK = /[\p{L}\p{N}%％℃$¥￥]/u
const SENTENCE_END = /[。！？!?]/
const SAID = new RegExp(`^(?:${BETWEEN_PARTS.join('|')})+$`)
const LOOSENESS: readonly Join[] = ['signs', 'listed', 'said', 'words']

/** All that may be one number from a run on, the longest first. */
export function partsFrom(text: string, runs: readonly DigitRun[], first: number): Parts[] {
	const found: Parts[] = []
	const start = runs[first]
	let parts: Parts | undefined = start && { ...start, sizes: [start.digits.length] }
	for (let next = first + 1; parts !== undefined; next += 1) {
		found.unshift(parts)
		parts = joined(text, parts, runs[next])
	}
	return found
}

function joined(text: string, parts: Parts, run: DigitRun | undefined): Parts | undefined {
	if (!run || parts.sizes.length === MOST_PARTS) return undefined
	const digits = parts.digits + run.digits
	const join = joinOf(text.slice(parts.to, run.from))
	if (!join || digits.length > MOST_DIGITS) return undefined
	const looser = LOOSENESS.indexOf(join) > LOOSENESS.indexOf(parts.join ?? 'signs') ? join : parts.join
	return {
		digits,
		sizes: [...parts.sizes, run.digits.length],
		join: looser ?? join,
		from: parts.from,
		to: run.to,
	}
}

function joinOf(between: string): Join | undefined {
	const words = Array.from(between)
		.filter((char) => LETTER_OR_MARK.test(char))
		.join('')
	if (between.length - words.length > MOST_SIGNS + 1 || /[\n\r].*[\n\r]/.test(between)) return undefined
	if (words === '') {
		if (between.length > MOST_SIGNS) return undefined
		return /[、，,;；]/.test(between) ? 'listed' : 'signs'
	}
	if (SAID.test(words)) return 'said'
	const isQuantity = UNITS.includes(words.charAt(0))
	const isPlain = /^\p{Script=Han}+$/u.test(words) && !SENTENCE_END.test(between)
	return words.length <= MOST_WORDS && isPlain && !isQuantity ? 'words' : undefined
}
