import type { PlaceName, Ending } from '../names/place-name'
import { endedPieces, type Piece, SHORTEST_STEM } from './piece'
import type { PlaceText } from './place-text'
import { typoPieces } from './typo-pieces'
import { syllableOf } from '../names/sound'

/** Pieces that begin at a place of the text and name an area: as it is called, or with one typo as well. */
export function piecesAt(
	text: PlaceText,
	from: number,
	name: PlaceName,
	withTypos: boolean,
): readonly Piece[] {
	const exact = text.remembered(name, from, 'exact', () => exactPieces(text, from, name))
	if (!withTypos) return exact
	return text.remembered(name, from, 'typos', () => [...exact, ...typoPieces(text, from, name)])
}

function exactPieces(text: PlaceText, from: number, name: PlaceName): Piece[] {
	const pieces = name.stems
		.filter((stem) => text.words.startsWith(stem.text, from))
		.flatMap((stem) => endedPieces(text.words, from + stem.text.length, stem, name))
	return pieces.length === 0 && text.hasLetters(from) ? letterPieces(text, from, name) : pieces
}

const LETTER = /[a-z]/

/** Pieces that name an area in pinyin or with its first letters; a few characters may stand among the pinyin. */
function letterPieces(text: PlaceText, from: number, name: PlaceName): Piece[] {
	const stems = name.stems.filter((stem) => stem.text.length >= SHORTEST_STEM)
	const pieces = stems.flatMap((named): Piece[] => {
		const stem = { stem: named.text, ...(named.loose && { isLoose: true as const }) }
		return [
			...named.sounds
				.flatMap((sound) => text.soundEnds(from, sound))
				.filter((end) => LETTER.test(text.words.slice(from, end)))
				.map((end) => ({ end, how: 'pinyin' as const, ...stem })),
			...named.initials
				.filter((letters) => text.words.startsWith(letters, from))
				.map((letters) => ({ end: from + letters.length, how: 'initials' as const, ...stem })),
		]
	})
	const endings = name.endings.filter(({ kind }) => kind !== 'other')
	return pieces.flatMap((piece) => [
		piece,
		...endings
			.flatMap((ending) => waysToWrite(ending, piece))
			.filter((way) => text.words.startsWith(way, piece.end))
			.map((way) => ({ ...piece, end: piece.end + way.length })),
	])
}

/** The word for the kind after a name in letters: in characters, in pinyin, or with its first letters. */
function waysToWrite({ text }: Ending, { how }: Piece): string[] {
	const syllables = Array.from(text).map(syllableOf)
	const letters = syllables.map((syllable) => syllable.charAt(0)).join('')
	return [text, syllables.join(''), ...(how === 'initials' ? [letters] : [])]
}
