import landmarks from '../data/landmarks.json'
import { normalText } from '../names/normal-text'
import type { PlaceName, Stem } from '../names/place-name'
import { looseSound, syllableOf } from '../names/sound'
import { BORDERS } from '../names/vocabulary'
import type { Piece } from './piece'

const LEADING = [...landmarks.leading].sort((one, other) => other.length - one.length)
/** No name of a place, written in pinyin, is longer. */
const LONGEST_SOUND = 40
const LAST_LETTER = /[a-z](?!.*[a-z])/

/** A text as it may have been before two characters changed places. */
export interface Unswapped {
	text: PlaceText
	/** Where the two stand. */
	at: number
	/** As they were written. */
	pair: string
}

/** A text that may name a place, as it is compared; it remembers what was found in it. */
export class PlaceText {
	private readonly lastLetter: number
	private readonly characters: ReadonlySet<string>
	private readonly pieces = { exact: new Map<PlaceName, Piece[][]>(), typos: new Map<PlaceName, Piece[][]>() }
	private sounds: Map<string, number[]>[] | null = null

	private constructor(readonly words: string) {
		this.lastLetter = words.search(LAST_LETTER)
		this.characters = new Set(words)
	}

	static of(text: string): PlaceText {
		return new PlaceText(withoutLeading(normalText(text)))
	}

	/** Whether letters stand here or further on. */
	hasLetters(from: number): boolean {
		return from <= this.lastLetter
	}

	/** True when a name may stand somewhere in the text, with one character wrong where typos are looked for. */
	mayHold({ stems }: PlaceName, withTypos: boolean): boolean {
		if (this.hasLetters(0)) return true
		return stems.some((stem) => this.words.includes(stem.text) || (withTypos && this.mayHoldSlipped(stem)))
	}

	/** Where a piece that begins here and sounds so may end. */
	soundEnds(from: number, sound: string): readonly number[] {
		return this.allSounds()[from]?.get(sound) ?? []
	}

	/** What a name was found to be at a place; looked for once, since many areas share the names above them. */
	remembered(name: PlaceName, from: number, what: 'exact' | 'typos', find: () => Piece[]): readonly Piece[] {
		const places = this.pieces[what].get(name) ?? []
		this.pieces[what].set(name, places)
		return (places[from] ??= find())
	}

	/**
	 * The texts that this one may have been before two characters changed places, one of them part of a word for a kind
	 * of area: a swap across the border of two names, which neither name alone can tell.
	 */
	unswapped(): Unswapped[] {
		return Array.from(this.words).flatMap((first, at) => {
			const second = this.words.charAt(at + 1)
			if (second === '' || first === second || !(BORDERS.has(first) || BORDERS.has(second))) return []
			const words = this.words.slice(0, at) + second + first + this.words.slice(at + 2)
			return [{ text: new PlaceText(words), at, pair: first + second }]
		})
	}

	private mayHoldSlipped({ text, sounds }: Stem): boolean {
		const missing = Array.from(text).filter((character) => !this.characters.has(character)).length
		if (missing <= 1 && text.length > 1) return true
		return sounds.some((sound) => this.allSounds().some((ends) => ends.has(sound)))
	}

	private allSounds(): Map<string, number[]>[] {
		return (this.sounds ??= Array.from(this.words).map((_, from) => this.soundsFrom(from)))
	}

	private soundsFrom(from: number): Map<string, number[]> {
		const ends = new Map<string, number[]>()
		let joined = ''
		for (let at = from; at < this.words.length && joined.length < LONGEST_SOUND; at += 1) {
			joined += syllableOf(this.words.charAt(at))
			const sound = looseSound(joined)
			ends.set(sound, [...(ends.get(sound) ?? []), at + 1])
		}
		return ends
	}
}

function withoutLeading(words: string): string {
	const found = LEADING.find((one) => words.startsWith(one) && words.length > one.length)
	return found === undefined ? words : words.slice(found.length)
}
