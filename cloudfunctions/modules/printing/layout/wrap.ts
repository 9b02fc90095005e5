/** What may not begin a line, and what may not end one. */
const NOT_FIRST = /^[，。、：；！？）》”’·,.:;!?)\]%]/
const NOT_LAST = /[（《“‘(["]$/
const WORD = /[0-9A-Za-z.+\-–:@]/

/** The parts of a text between which a line may break: words of letters and digits, other characters one by one. */
function partsOf(text: string): string[] {
	const parts: string[] = []
	for (const character of text) {
		const last = parts[parts.length - 1]
		const belongs =
			last !== undefined &&
			((WORD.test(character) && WORD.test(last.slice(-1))) ||
				NOT_FIRST.test(character) ||
				NOT_LAST.test(last) ||
				character === ' ')
		if (belongs) parts[parts.length - 1] = last + character
		else parts.push(character)
	}
	return parts
}

/**
 * Breaks a text into lines no wider than a width, as `measure` says. Where each word fits a line of its own within the
 * number of lines, it breaks between words alone. A single part that is too wide stays so: the caller looks.
 */
export function wrapped(
	text: string,
	width: number,
	lines: number,
	measure: (text: string) => number,
): string[] {
	const words = text.split(' ').filter((word) => word !== '')
	const fits = (line: string): boolean => measure(line.trimEnd()) <= width
	if (fits(text)) return [text]
	if (words.length <= lines && words.every(fits)) return words
	const result: string[] = []
	for (const part of partsOf(text)) {
		const last = result[result.length - 1]
		if (last !== undefined && fits(last + part)) result[result.length - 1] = last + part
		else result.push(part)
	}
	return result.map((line) => line.trim())
}
