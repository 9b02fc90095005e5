import { NAME_DOTS } from '../words/roster-cells'
import { isBlank, withoutNoText } from './characters'
import { withoutPrivate, withoutRadicals } from './odd-characters'

/** Zero-width characters, marks of direction and byte order marks: nobody sees them, and names with them are not found. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g

/** Spaces with which clerks make names of two characters as wide as those of three. */
const SPACE_IN_HAN = /(\p{Script=Han}) (?=\p{Script=Han})/gu

/** Digits, letters and Chinese characters alone, as most names are: nothing to clean. */
const CLEAN = /^[0-9A-Za-z\u4e00-\u9fff-]*$/

/**
 * A name, or what else stands on one line, as everybody writes it: in half width, one sign for the dot of a name, whole
 * characters for their parts, without what nobody sees and without spaces around it or between Chinese characters; empty
 * where nobody sees anything.
 */
export function cleanLine(text: string): string {
	if (CLEAN.test(text)) return text
	const seen = withoutNoText(text.replace(INVISIBLE, '')).normalize('NFKC')
	const plain = withoutRadicals(withoutPrivate(seen)).replace(NAME_DOTS, '·')
	const line = plain.replace(/\s+/g, ' ').trim().replace(SPACE_IN_HAN, '$1')
	return isBlank(line) ? '' : line
}

/** A line as names and numbers are compared: without spaces, hyphens and dots, in small letters. */
export function lineKey(text: string): string {
	return cleanLine(text)
		.replace(/[\s·\u2010-\u2015-]/g, '')
		.toLowerCase()
}

/** True where two names are one, be they typed on different keyboards. */
export function isSameName(one: string, other: string): boolean {
	return one === other || lineKey(one) === lineKey(other)
}
