import { normalDoorCode } from '../roster/door-code'

/**
 * The link in the QR code of a printed card: a prefix that the county owns and the door code, e.g.
 * https://grid.example.gov.cn/c/JHPPBSXXVZBX. What hangs on walls can't be recalled: docs/adr/0018 says why it looks so.
 */
const PREFIX = /^https:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d{2,5})?\/(?:[a-z0-9._-]+\/)*$/
const LINK = /^https?:\/\/[^/?#\s]+\/(?:[^?#\s]*\/)?([0-9A-HJKMNP-TV-Z]{12})(?:[?#]\S*)?$/

/** With it a module of the printed code is still 0.65 mm wide. */
const LONGEST_PREFIX = 60

/** True when links may be printed with this prefix: https, small letters, no query, and a slash at its end. */
export function isCardLinkPrefix(text: string): boolean {
	return text.length <= LONGEST_PREFIX && PREFIX.test(text)
}

/** The link of a card. The door code has no hyphens. */
export function cardLink(prefix: string, doorCode: string): string {
	return prefix + doorCode
}

/** True when a scanned text is a web address, whosever. */
export function isWebLink(text: string): boolean {
	return /^https?:\/\//i.test(text)
}

/**
 * The door code at the end of a card's link; null when the text is something else. The prefix is not compared: a code
 * opens nothing by itself and the address is never visited, while a prefix that a county has left must work for as long
 * as its cards hang.
 */
export function doorCodeInLink(text: string): string | null {
	const code = LINK.exec(text)?.[1]
	return code === undefined ? null : normalDoorCode(code)
}
