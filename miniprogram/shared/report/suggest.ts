import { POINTERS } from '../words/pointers'

/** A category as far as a sentence can point at it. */
export interface Suggestible {
	code: string
	name: string
	hint: string
}

/** How many are proposed at most. */
const PROPOSED = 3
/** How often a sign was said, or a little more, and the mark that says so behind its category in `Pointers`. */
export const COUNTS = [1, 2, 3, 4, 5, 7, 10, 15, 25] as const
export const MARKS = ['', '!', '#', '%', '&', '*', '+', '-', '='] as const
/** What was never heard of a category is not impossible. */
const UNHEARD = 0.2
/** What a clerk wrote of a category counts as if it had been said so often: it is all there is of a new one. */
const OF_NAME = 25
const OF_HINT = 7

/** How often each sign was said of each category, as the phone carries it. */
export interface Pointers {
	/** The categories, parted by blanks; the first is A in `signs`. */
	codes: string
	/** A word for each sign: the sign, and each sign behind it that makes a pair; behind both what they were said of. */
	signs: string
}

export const LETTER_OF_FIRST = 'A'.charCodeAt(0)

/** How often each sign was said of each category. */
type Heard = Map<string, Map<string, number>>

/** The signs of a sentence that point to a category: its letters and digits, alone and two in a row. */
export function signsOf(sentence: string): string[] {
	const signs = sentence.toLowerCase().match(/[\u4e00-\u9fffa-z0-9]/g) ?? []
	return [...new Set([...signs, ...signs.slice(1).map((sign, at) => `${signs[at] ?? ''}${sign}`)])]
}

function hear(heard: Heard, sign: string, code: string, count: number): void {
	const of = heard.get(sign) ?? new Map<string, number>()
	of.set(code, Math.max(count, of.get(code) ?? 0))
	heard.set(sign, of)
}

interface Counted {
	heard: Heard
	/** Of all signs together, by code. */
	totals: Map<string, number>
}

let counted: Counted | undefined

/** Read once: some ten thousand signs. */
function counts(): Counted {
	if (counted) return counted
	const heard: Heard = new Map()
	const totals = new Map<string, number>()
	const codes = POINTERS.codes.split(' ')
	for (const word of POINTERS.signs.split(' ')) {
		const parts = word.match(/[^A-Z][^\u4e00-\u9fffa-z0-9]*/g) ?? []
		parts.forEach((part, at) => {
			const sign = at === 0 ? part.charAt(0) : `${word.charAt(0)}${part.charAt(0)}`
			for (const [letter = '', mark = ''] of part.slice(1).match(/[A-Z][^A-Z]?/g) ?? []) {
				const code = codes[letter.charCodeAt(0) - LETTER_OF_FIRST] ?? ''
				const count = COUNTS[MARKS.findIndex((one) => one === mark)] ?? 0
				hear(heard, sign, code, count)
				totals.set(code, (totals.get(code) ?? 0) + count)
			}
		})
	}
	counted = { heard, totals }
	return counted
}

const writtenOf = new WeakMap<readonly Suggestible[], Heard>()

function written(categories: readonly Suggestible[]): Heard {
	const known = writtenOf.get(categories)
	if (known) return known
	const heard: Heard = new Map()
	writtenOf.set(categories, heard)
	for (const { code, name, hint } of categories) {
		for (const sign of signsOf(name)) if (sign.length === 2) hear(heard, sign, code, OF_NAME)
		for (const sign of signsOf(hint)) if (sign.length === 2) hear(heard, sign, code, OF_HINT)
	}
	return heard
}

/** All categories, those first at which the sentence points most; the rest in their own order. */
export function ranked<C extends Suggestible>(sentence: string, categories: readonly C[]): C[] {
	return pointedAt(sentence, categories).map(({ category }) => category)
}

/** The categories that a sentence may be about, best first, three at most; none where nothing in it says anything. */
export function suggest<C extends Suggestible>(sentence: string, categories: readonly C[]): C[] {
	return pointedAt(sentence, categories)
		.filter(({ isHeard }) => isHeard)
		.slice(0, PROPOSED)
		.map(({ category }) => category)
}

interface Pointed<C> {
	category: C
	isHeard: boolean
	likelihood: number
}

/**
 * Naive Bayes over signs that were ever heard; all categories are as likely before anything is said. Of a category that a clerk
 * added nothing was counted: what is not in its name or hint says as much for it as for any.
 */
function pointedAt<C extends Suggestible>(sentence: string, categories: readonly C[]): Pointed<C>[] {
	const { heard, totals } = counts()
	const own = written(categories)
	const said = signsOf(sentence).filter((sign) => heard.has(sign) || own.has(sign))
	const usual = sum([...totals.values()]) / (totals.size || 1)
	const anywhere = (sign: string): number => sum([...(heard.get(sign)?.values() ?? [])]) / (totals.size || 1)
	return categories
		.map((category) => {
			const { code } = category
			const least = totals.has(code) ? () => 0 : anywhere
			const all = (totals.get(code) ?? usual) + UNHEARD * heard.size
			const countOf = (sign: string): number =>
				Math.max(heard.get(sign)?.get(code) ?? least(sign), own.get(sign)?.get(code) ?? 0)
			return {
				category,
				isHeard: said.some(
					(sign) => heard.get(sign)?.has(code) === true || own.get(sign)?.has(code) === true,
				),
				likelihood: sum(said.map((sign) => Math.log((countOf(sign) + UNHEARD) / all))),
			}
		})
		.sort((one, other) => other.likelihood - one.likelihood)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0)
