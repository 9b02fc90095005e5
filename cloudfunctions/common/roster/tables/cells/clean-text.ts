import { NAME_DOTS } from '../../../../../miniprogram/domain/words/roster-cells'
import { withoutRadicals } from './radicals'

/** Zero-width characters, marks of direction and byte order marks: nobody sees them, and names with them are not found. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g

/** What a file may hold and no text has: control characters, and halves of characters. */
const NO_TEXT = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]|\p{Cs}/gu

/** Spaces with which clerks make names of two characters as wide as those of three. */
const SPACE_IN_HAN = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu

/** Digits, letters and Chinese characters alone, as most cells are: nothing to clean. */
const CLEAN = /^[0-9A-Za-z\u4e00-\u9fff-]*$/

/**
 * Text in half width, on one line, without spaces around it or between Chinese characters, and without what keeps
 * Excel from taking it for a number: '0012, ="0012".
 */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text
  const plain = withoutRadicals(text.normalize('NFKC')).replace(NAME_DOTS, '·')
  const line = plain.replace(INVISIBLE, '').replace(/\s+/g, ' ').replace(NO_TEXT, '').trim()
  const bare = line.replace(/^="(.*)"$/, '$1').replace(/^['‘’`](?=[\d+(])/, '')
  return bare.replace(SPACE_IN_HAN, '').trim()
}

/** True for a text with signs in it that no text has. */
export function hasNoText(text: string): boolean {
  return !CLEAN.test(text) && text.search(NO_TEXT) >= 0
}
