import { lineKey } from '#shared/text/clean-line'

/** A single character is half a county's family name. */
const SHORTEST_BEGINNING = 2
/** No longer beginnings: more letters are compared with the name itself. */
const LONGEST_BEGINNING = 6

/** All beginnings of a name by which its person is found while somebody types it. */
export function nameBeginnings(name: string): string[] {
	const letters = lettersOf(name)
	const count = Math.min(letters.length, LONGEST_BEGINNING) - SHORTEST_BEGINNING + 1
	return Array.from({ length: Math.max(0, count) }, (_, at) =>
		letters.slice(0, SHORTEST_BEGINNING + at).join(''),
	)
}

/** The beginning to look for when so much is typed; null while it is too short. */
export function beginningOf(typed: string): string | null {
	const letters = lettersOf(typed).slice(0, LONGEST_BEGINNING)
	return letters.length < SHORTEST_BEGINNING ? null : letters.join('')
}

const lettersOf = (name: string): string[] => Array.from(lineKey(name))
