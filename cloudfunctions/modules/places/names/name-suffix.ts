import type { Level } from '#shared/area/level'
import { kindsOf, PEOPLE, PEOPLES, type Kind } from './vocabulary'

/** The end of a name that says what kind of area it is. */
export interface Suffix {
	text: string
	/** Its first part, where it has two: 东村村委会 is called 东村, 三河回族乡 三河回族. */
	before: string
	kind?: Kind
}

/** What a name ends with that is no part of the name proper; nothing where that would be all of it. */
export function suffixOf(whole: string, level: Level): Suffix {
	const kinds = kindsOf(level)
	const found = longestEnding(whole, kinds)
	if (!found) return { text: '', before: '' }
	const rest = whole.slice(0, -found.word.length)
	const inner = longestEnding(rest, kinds)?.word ?? ''
	const before = rest.length - inner.length > 1 ? inner : ''
	const peoples = before === '' ? peoplesBefore(rest, found.word) : before
	return { text: peoples + found.word, before: peoples, kind: found.kind }
}

function longestEnding(whole: string, kinds: readonly Kind[]): { word: string; kind: Kind } | undefined {
	const found = kinds.flatMap((kind) =>
		kind.words
			.filter((word) => whole.endsWith(word) && word.length < whole.length)
			.map((word) => ({ word, kind })),
	)
	return found.sort((one, other) => other.word.length - one.word.length)[0]
}

/** The peoples at the end of a name, where a name remains before them and a people is meant. */
function peoplesBefore(name: string, ending: string): string {
	let peoples = ''
	for (;;) {
		const rest = name.slice(0, name.length - peoples.length)
		const found = PEOPLES.flatMap((one) => [one + PEOPLE, one]).find(
			(one) => rest.endsWith(one) && one.length < rest.length,
		)
		if (found === undefined || !(found + peoples + ending).includes(PEOPLE)) return peoples
		peoples = found + peoples
	}
}
