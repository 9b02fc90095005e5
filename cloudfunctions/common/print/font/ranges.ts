/** Which slice of a font has a character: `U+4e00-4e2f,U+4e31` and so on by the slice's name. */
export type SliceRanges = Readonly<Record<string, string>>

interface Range {
  first: number
  last: number
  slice: string
}

/**
 * Finds the slices that say they have a character. The named ones (latin and others) come last in the list and first in
 * the answer, as in a style sheet.
 */
export function sliceFinder(ranges: SliceRanges): (codePoint: number) => string[] {
  const byPage = new Map<number, Range[]>()
  for (const range of Object.entries(ranges).flatMap(([name, text]) => rangesOf(name, text))) {
    for (let page = range.first >> 8; page <= range.last >> 8; page++) {
      byPage.set(page, [range, ...(byPage.get(page) ?? [])])
    }
  }
  return (code) => {
    const near = byPage.get(code >> 8) ?? []
    return near.filter(({ first, last }) => first <= code && code <= last).map(({ slice }) => slice)
  }
}

/** A numbered slice stands in brackets: `[119]`. */
function rangesOf(name: string, text: string): Range[] {
  const slice = name.replace(/[[\]]/g, '')
  return text.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-')
    return { first: parseInt(first, 16), last: parseInt(last, 16), slice }
  })
}
