import {
	AFTER_A_LONE_DIGIT,
	BEFORE_A_LONE_DIGIT,
	HAN_DIGITS,
	ONE,
	SOFT_DIGITS,
} from '../words/personal-numbers'

/** Digits that follow each other without anything seen between them; `from` and `to` are places in the text. */
export interface DigitRun {
	digits: string
	from: number
	to: number
}

/** Characters without a width, and what makes a key out of a digit: they part nothing. */
export const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufe0f\u20e3]/

const LATIN = /[A-Za-z]/

interface Sign {
	char: string
	at: number
	digit?: string
}

/** The digits of a text, however they are written: full width, circled, as words, as look-alike letters. */
export function digitRuns(text: string, isOneADash = false): DigitRun[] {
	const signs = readSigns(text, isOneADash)
	const runs: DigitRun[] = []
	let open: DigitRun | undefined
	for (const { char, at, digit } of signs) {
		if (digit === undefined) {
			open = undefined
			continue
		}
		if (!open) runs.push((open = { digits: '', from: at, to: at }))
		open.digits += digit
		open.to = at + char.length
	}
	return runs.map((run) => ({ ...run, to: withUnseen(text, run.to) }))
}

function readSigns(text: string, isOneADash: boolean): Sign[] {
	const signs: Sign[] = []
	let at = 0
	for (const char of text) {
		if (!UNSEEN.test(char)) signs.push({ char, at, ...digitOf(char) })
		at += char.length
	}
	signs.forEach((sign, index) => {
		if (isLone(signs, index) && isWord(signs, index)) delete sign.digit
		if (isBullet(signs, index)) delete sign.digit
		if (
			isOneADash &&
			sign.char === ONE &&
			isAscii(beside(signs, index, -1)) &&
			isAscii(beside(signs, index, 1))
		) {
			delete sign.digit
		}
	})
	return signs.map((sign, index) => softened(signs, sign, index))
}

function digitOf(char: string): { digit: string } | undefined {
	const plain = HAN_DIGITS[char] ?? char.normalize('NFKC')
	return /^[0-9]$/.test(plain) ? { digit: plain } : undefined
}

const isAscii = (sign: Sign | undefined): boolean =>
	sign?.digit !== undefined && HAN_DIGITS[sign.char] === undefined

/** The next sign to one side that is no blank. */
function beside(signs: readonly Sign[], index: number, step: 1 | -1): Sign | undefined {
	let at = index + step
	while (signs[at]?.char === ' ') at += step
	return signs[at]
}

/** A digit as a word that has no other such beside it. */
function isLone(signs: readonly Sign[], index: number): boolean {
	const isHan = (sign: Sign | undefined): boolean => sign !== undefined && HAN_DIGITS[sign.char] !== undefined
	return isHan(signs[index]) && !isHan(signs[index - 1]) && !isHan(signs[index + 1])
}

/** The number of a point in a list (①), unless others like it stand beside it. */
function isBullet(signs: readonly Sign[], index: number): boolean {
	const isCircled = (sign: Sign | undefined): boolean => /[\u2460-\u2473]/.test(sign?.char ?? '')
	return isCircled(signs[index]) && !isCircled(signs[index - 1]) && !isCircled(signs[index + 1])
}

function isWord(signs: readonly Sign[], index: number): boolean {
	const next = signs[index + 1]?.char
	const before = signs[index - 1]?.char
	return (
		(next !== undefined && AFTER_A_LONE_DIGIT.includes(next)) ||
		(before !== undefined && BEFORE_A_LONE_DIGIT.includes(before))
	)
}

/** How many digits in a row make a word beside them one, too, that stands for a digit only now and then. */
const ROW = 3

/** A letter that looks like a digit beside one, and a word for a digit between two or at the end of a row. */
function softened(signs: readonly Sign[], sign: Sign, index: number): Sign {
	const digit = SOFT_DIGITS[sign.char]
	if (digit === undefined) return sign
	const [before, after] = [signs[index - 1], signs[index + 1]]
	const isDigit = (one: Sign | undefined): boolean => one?.digit !== undefined
	const isLike = (one: Sign | undefined): boolean =>
		isDigit(one) || SOFT_DIGITS[one?.char ?? ''] !== undefined
	const isOther = (one: Sign | undefined): boolean => /[A-Za-z]/.test(one?.char ?? '') && !isLike(one)
	const hasDigit = [-2, -1, 1, 2].some((step) => isDigit(signs[index + step]))
	const isIn = LATIN.test(sign.char)
		? (isDigit(before) || isDigit(after) || (isLike(before) && isLike(after))) &&
			!isOther(before) &&
			!isOther(after)
		: (isLike(before) && isLike(after)) ||
			[1, -1].some((step) => rowOf(ROW, step).every((place) => isLike(signs[index + place])))
	return hasDigit && isIn ? { ...sign, digit } : sign
}

const rowOf = (length: number, step: number): number[] =>
	Array.from({ length }, (_, place) => (place + 1) * step)

function withUnseen(text: string, to: number): number {
	let end = to
	while (end < text.length && UNSEEN.test(text.charAt(end))) end += 1
	return end
}
