import { isReadable } from '#shared/text/characters'
import { cleanLine } from '#shared/text/clean-line'

/** A cell on one clean line, without what keeps Excel from taking it for a number: '0012, ="0012". */
export function cleanText(text: string): string {
	const line = cleanLine(text)
	return line
		.replace(/^="(.*)"$/, '$1')
		.replace(/^['‘’`](?=[\d+(])/, '')
		.trim()
}

/** True for a text with signs in it that no text has. */
export function hasNoText(text: string): boolean {
	return !isReadable(text) || /[\v\f]/.test(text)
}
