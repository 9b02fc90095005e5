/** What is understood of a word by one rule, where it is kept and where it is asked for. */
const LONGEST_TOKEN = 12
const RUNS = /\p{Script=Han}+|[a-z0-9]+/gu

/** Full-width and half-width, large and small are the same. */
export function normal(text: string): string {
	return text.normalize('NFKC').toLowerCase()
}

/**
 * What a text may be found by: each pair of neighbouring Han characters, and each run of digits and letters as a whole. One
 * Han character alone finds nothing: it stands in half of all reports.
 */
export function tokensOf(text: string): string[] {
	const runs = normal(text).match(RUNS) ?? []
	const tokens = runs.flatMap((run) => (/^[a-z0-9]/.test(run) ? [run.slice(0, LONGEST_TOKEN)] : pairs(run)))
	return [...new Set(tokens)]
}

function pairs(run: string): string[] {
	const letters = Array.from(run)
	return letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`)
}

export const digitsOf = (text: string): string => normal(text).replace(/\D/g, '')
