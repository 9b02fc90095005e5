import { isBlank } from './characters'
import { withoutPrivate } from './private-use'

/** Marks of direction, byte order marks and spaces of no width. What joins letters of Mongolian, or parts of a picture, stays. */
const MARKS = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u206f\ufeff]/g

/** Where a line ends, as Windows, Word and the web write it. */
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/** What somebody says in sentences: their words and lines as they are, without what nobody sees; empty where nobody sees anything. */
export function cleanWords(text: string): string {
	const words = withoutPrivate(text.replace(LINE_END, '\n').replace(MARKS, '')).trim()
	return isBlank(words) ? '' : words
}
