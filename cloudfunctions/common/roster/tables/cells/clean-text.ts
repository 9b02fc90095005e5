/** Zero-width characters, marks of direction and byte order marks: nobody sees them, and names with them are not found. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g

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
  const line = text.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()
  const bare = line.replace(/^="(.*)"$/, '$1').replace(/^['‘’`](?=[\d+(])/, '')
  return bare.replace(SPACE_IN_HAN, '').trim()
}
