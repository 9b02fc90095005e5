import type { Ending, PlaceName, Stem } from '../names/place-name'
import type { Typo } from './typo'

/**
 * How a piece of a text names an area: with the word for its kind; with a name that needs none; without it; with that
 * of a like kind (嘎查 as 村) or of another kind of the level; in pinyin; with first letters.
 */
export type How = 'full' | 'whole' | 'bare' | 'kin' | 'otherKind' | 'pinyin' | 'initials'

/** A piece of a text that names an area. */
export interface Piece {
	end: number
	how: How
	/** The stem that is meant. */
	stem: string
	typo?: Typo
	/** The stem is that of a farm without the word that says so. */
	isLoose?: true
}

/** A stem of one character names nothing without the word for its kind. */
export const SHORTEST_STEM = 2

/** A stem ends here in the words of a text: alone, or with a word for what kind of area it is. */
export function endedPieces(words: string, at: number, stem: Stem, name: PlaceName): Piece[] {
	if (stem.loose) return [{ end: at, how: 'bare', stem: stem.text, isLoose: true }]
	const alone = stem.whole || stem.text.length >= SHORTEST_STEM
	return [
		...(alone ? [{ end: at, how: stem.whole ? 'whole' : 'bare', stem: stem.text } as const] : []),
		...name.endings
			.filter(({ text: ending }) => words.startsWith(ending, at))
			.map((ending) => ({ end: at + ending.text.length, how: howWith(ending), stem: stem.text })),
	]
}

export function howWith({ kind }: Ending): How {
	return ({ own: 'full', kin: 'kin', other: 'otherKind' } as const)[kind]
}
