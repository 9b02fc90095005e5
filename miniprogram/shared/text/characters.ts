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
