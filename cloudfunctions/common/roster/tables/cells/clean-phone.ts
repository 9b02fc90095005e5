const LANDLINE = /^\(?(0\d{2,3})\)?\s?[-\u2010-\u2015]?\s?(\d{7,8})$/

/** A phone without what only makes it easier to read: 139 4780 0001, +86-13947800001, (0482)8800001. */
export function cleanPhone(text: string): string {
  const digits = text.replace(/[\s\u2010-\u2015-]/g, '').replace(/^(\+|00)?86(?=1\d{10}$)/, '')
  if (/^1\d{10}$/.test(digits)) return digits
  const [, area, number] = /[-\u2010-\u2015\s)]/.test(text) ? (LANDLINE.exec(text) ?? []) : []
  return area !== undefined && number !== undefined ? `${area}-${number}` : text
}
