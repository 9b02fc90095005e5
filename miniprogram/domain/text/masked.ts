/** A run of at least seven digits: a phone, an identity card or an account, however it is parted or written. */
const DIGIT =
  '[0-9\uff10-\uff19\u3007\u96f6\u4e00\u5e7a\u4e8c\u4e24\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d]'
const PARTED =
  '[\\s\\-\u2010-\u2015\uff0d.\u00b7\u2022,\uff0c\u3001()\uff08\uff09\u200b-\u200f\u202a-\u202e\u2060\ufeff]{0,3}'
const NUMBER = new RegExp(`${DIGIT}(?:${PARTED}${DIGIT}){6,}(?:${PARTED}[xX\uff38\uff58])?`, 'g')

/** What stands in its place. */
const MASK = '****'

/** Words as neighbours may read them: no phone and no number of an identity card stands in them. */
export const masked = (text: string): string => text.replace(NUMBER, MASK)
