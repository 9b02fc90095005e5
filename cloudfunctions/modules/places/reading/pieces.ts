import type { PlaceName } from '../names/place-name'
import { letterPieces } from './letter-pieces'
import { endedPieces, type Piece } from './piece'
import type { PlaceText } from './place-text'
import { typoPieces } from './typo-pieces'

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
