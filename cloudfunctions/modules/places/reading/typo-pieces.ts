import type { PlaceName, Stem } from '../names/place-name'
import { isEnding } from '../names/vocabulary'
import { endedPieces, howWith, SHORTEST_STEM, type Piece } from './piece'
import type { PlaceText } from './place-text'
import { typoOf, type Typo } from './typo'

const HAN = /^\p{Script=Han}+$/u
/** A typo in a short form of two characters would leave only one. */
const SHORTEST_SHORT = 3

/** Pieces that name an area with one typo, in the name proper or in the word for its kind. */
export function typoPieces(text: PlaceText, from: number, name: PlaceName): Piece[] {
	return name.stems
		.filter((stem) => stem.text.length >= SHORTEST_STEM && !stem.loose)
		.flatMap((stem) => [...inStem(text, from, stem, name), ...inEnding(text, from, stem, name)])
}

function inStem(text: PlaceText, from: number, stem: Stem, name: PlaceName): Piece[] {
	return writtenAt(text, from, stem.text.length).flatMap((written): Piece[] => {
		const typo = typoOf(written, stem.text) ?? soundTypo(text, from, written, stem)
		if (!typo || (stem.short && written.length < SHORTEST_SHORT && typo.kind !== 'sound')) return []
		const said: Typo = stem.short ? { ...typo, isShort: true } : typo
		return endedPieces(text.words, from + written.length, stem, name).map((piece) => ({
			...piece,
			typo: said,
		}))
	})
}

/** What stands at a place, with a character less, as many, and one more than a name has. */
function writtenAt(text: PlaceText, from: number, length: number): string[] {
	return [length - 1, length, length + 1]
		.map((long) => ({ long, written: text.words.slice(from, from + long) }))
		.filter(({ long, written }) => written.length === long && HAN.test(written))
		.map(({ written }) => written)
}

/** More than one character wrong, and yet it sounds the same. */
function soundTypo(text: PlaceText, from: number, written: string, stem: Stem): Typo | null {
	if (written === stem.text || written.length !== stem.text.length) return null
	const end = from + written.length
	const isSame = stem.sounds.some((sound) => text.soundEnds(from, sound).includes(end))
	return isSame ? { kind: 'sounds', written, meant: stem.text } : null
}

function inEnding(text: PlaceText, from: number, stem: Stem, name: PlaceName): Piece[] {
	if (!text.words.startsWith(stem.text, from)) return []
	const at = from + stem.text.length
	return name.endings
		.filter(({ kind }) => kind !== 'other')
		.flatMap((ending) =>
			writtenAt(text, at, ending.text.length).flatMap((written): Piece[] => {
				const typo = typoOf(written, ending.text)
				if (!typo || !isEndingTypo(typo, ending.text)) return []
				const end = at + written.length
				return [{ end, how: howWith(ending), stem: stem.text, typo: { ...typo, kind: 'ending' } }]
			}),
		)
}

/** A word for a kind may be misspelled; with another character before or after it, the name may go on. */
function isEndingTypo({ kind, written }: Typo, ending: string): boolean {
	if (isEnding(written)) return false
	if (ending.length === 1) return kind === 'sound' || kind === 'strange'
	if (written.length > ending.length) {
		return written.startsWith(ending.charAt(0)) && written.endsWith(ending.slice(-1))
	}
	return kind !== 'other' || ending.length > 2
}
