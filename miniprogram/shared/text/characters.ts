import { withoutPrivate } from './odd-characters'

/** True for a text of more characters, as people count them: a rare one that JavaScript keeps as two halves is one. */
export function isLonger(text: string, most: number): boolean {
	return text.length > most && Array.from(text).length > most
}

/** The first characters of a text; none of them is cut in half. */
export function firstOf(text: string, most: number): string {
	return text.length <= most ? text : Array.from(text).slice(0, most).join('')
}

/** What a file or a clipboard may hold and no text has: control characters, and halves of characters. */
const NO_TEXT = /[\0-\x08\x0e-\x1f\x7f\ufffe\uffff]|\p{Cs}/gu

/** True for a text without signs that no text has. */
export function isReadable(text: string): boolean {
	return text.search(NO_TEXT) < 0
}

/** The text without signs that no text has. */
export function withoutNoText(text: string): string {
	return text.replace(NO_TEXT, '')
}

/** Spaces, and characters that take no room or show nothing. */
const UNSEEN =
	/[\s\p{Cf}\p{Cc}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu

/** True for a text in which nobody sees anything. */
export function isBlank(text: string): boolean {
	return text.replace(UNSEEN, '') === ''
}

/** Marks of direction, byte order marks and spaces of no width. What joins letters of Mongolian, or parts of a picture, stays. */
const MARKS = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u206f\ufeff]/g

/** Where a line ends, as Windows, Word and the web write it. */
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/** What somebody says in sentences: their words and lines as they are, without what nobody sees; empty where nobody sees anything. */
export function cleanWords(text: string): string {
	const words = withoutPrivate(text.replace(LINE_END, '\n').replace(MARKS, '')).trim()
	return isBlank(words) ? '' : words
}

/** The clauses of a sentence, each with the mark that ends it: where a line may end. */
export const clausesOf = (text: string): string[] => text.match(/[^，；：。、]+[，；：。、]?/g) ?? []
