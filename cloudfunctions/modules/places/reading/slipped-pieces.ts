import type { PlaceName, Stem } from '../names/place-name'
import { isEnding } from '../names/vocabulary'
import { endedPieces, howWith, SHORTEST_STEM, type Piece } from './piece'
import type { PlaceText } from './place-text'
import { slipOf, type Slip } from './slip'

const HAN = /^\p{Script=Han}+$/u
/** Of a short form of two characters, a slip leaves one. */
const SHORTEST_SHORT = 3

/** Pieces that name an area with one slip, in the name proper or in the word for its kind. */
export function slippedPieces(text: PlaceText, from: number, name: PlaceName): Piece[] {
	return name.stems
		.filter((stem) => stem.text.length >= SHORTEST_STEM && !stem.loose)
		.flatMap((stem) => [...inStem(text, from, stem, name), ...inEnding(text, from, stem, name)])
}

function inStem(text: PlaceText, from: number, stem: Stem, name: PlaceName): Piece[] {
	return writtenAt(text, from, stem.text.length).flatMap((written): Piece[] => {
		const slip = slipOf(written, stem.text) ?? soundSlip(text, from, written, stem)
		if (!slip || (stem.short && written.length < SHORTEST_SHORT && slip.kind !== 'sound')) return []
		const said: Slip = stem.short ? { ...slip, isShort: true } : slip
		return endedPieces(text.words, from + written.length, stem, name).map((piece) => ({
			...piece,
			slip: said,
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
function soundSlip(text: PlaceText, from: number, written: string, stem: Stem): Slip | null {
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
				const slip = slipOf(written, ending.text)
				if (!slip || !isEndingSlip(slip, ending.text)) return []
				const end = at + written.length
				return [{ end, how: howWith(ending), stem: stem.text, slip: { ...slip, kind: 'ending' } }]
			}),
		)
}

/** A word for a kind may be misspelled; with another character before or after it, the name may go on. */
function isEndingSlip({ kind, written }: Slip, ending: string): boolean {
	if (isEnding(written)) return false
	if (ending.length === 1) return kind === 'sound' || kind === 'strange'
	if (written.length > ending.length) {
		return written.startsWith(ending.charAt(0)) && written.endsWith(ending.slice(-1))
	}
	return kind !== 'other' || ending.length > 2
}
