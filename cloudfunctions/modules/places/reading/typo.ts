import { looseSounds } from '../names/sound'
import { CONTRASTS } from '../names/vocabulary'
import { isUsual } from './elsewhere'

/** How what is written differs from the name that may be meant. */
export type TypoKind =
	/** One character replaced by one that sounds the same: what a pinyin keyboard does. */
	| 'sound'
	/** More than one, and yet all of it sounds the same. */
	| 'sounds'
	/** One character replaced by one that hardly any name of a place has. */
	| 'strange'
	/** Two neighbours have changed places. */
	| 'swapped'
	| 'missing'
	| 'doubled'
	/** One character more, that hardly any name of a place has. */
	| 'extra'
	/** One character replaced, more or less, and what is written may as well be another name. */
	| 'other'
	/** The name is right, the word for its kind is not. */
	| 'ending'
	/** A character between two names that belongs to neither. */
	| 'stray'
	/** Two characters have changed places across the border of two names. */
	| 'unswapped'

export interface Typo {
	kind: TypoKind
	written: string
	meant: string
	/** What is meant is a short form: of so little, another name is soon made. */
	isShort?: true
}

/** The one typo that leads from what is meant to what is written; null where there is none or more than one. */
export function typoOf(written: string, meant: string): Typo | null {
	const kind = kindOf(written, meant)
	return kind === null ? null : { kind, written, meant }
}

/** True for a character that may stand between two names by mistake: typed twice, or one that hardly any name has. */
export function isStray(words: string, at: number): boolean {
	const character = words.charAt(at)
	if (!/\p{Script=Han}/u.test(character)) return false
	return character === words.charAt(at - 1) || character === words.charAt(at + 1) || isStrange(character)
}

function kindOf(written: string, meant: string): TypoKind | null {
	if (written.length === meant.length) return replaced(written, meant)
	if (written.length === meant.length - 1) {
		const at = gap(written, meant)
		if (at < 0) return null
		return isContrast(meant.charAt(at)) ? 'other' : 'missing'
	}
	const at = written.length === meant.length + 1 ? gap(meant, written) : -1
	if (at < 0) return null
	const more = written.charAt(at)
	if (more === written.charAt(at - 1) || more === written.charAt(at + 1)) return 'doubled'
	return isStrange(more) ? 'extra' : 'other'
}

function replaced(written: string, meant: string): TypoKind | null {
	const places = Array.from(meant).flatMap((character, at) => (written.charAt(at) === character ? [] : [at]))
	const [first = 0, next = 0] = places
	if (places.length === 1) {
		const [wrong, right] = [written.charAt(first), meant.charAt(first)]
		if (CONTRASTS.some((group) => group.has(wrong) && group.has(right))) return null
		if (soundAlike(wrong, right)) return 'sound'
		return isStrange(wrong) ? 'strange' : 'other'
	}
	const isSwap =
		places.length === 2 &&
		next === first + 1 &&
		written.charAt(first) === meant.charAt(next) &&
		written.charAt(next) === meant.charAt(first)
	return isSwap ? 'swapped' : null
}

/** Where the longer text has one character more; −1 where that is not the only difference. */
function gap(shorter: string, longer: string): number {
	let at = 0
	while (at < shorter.length && shorter.charAt(at) === longer.charAt(at)) at += 1
	return shorter.slice(at) === longer.slice(at + 1) ? at : -1
}

function isContrast(character: string): boolean {
	return CONTRASTS.some((group) => group.has(character))
}

function soundAlike(one: string, other: string): boolean {
	const sounds = looseSounds(other)
	return looseSounds(one).some((sound) => sounds.includes(sound))
}

/** True for a character that hardly any name of a place has, here or elsewhere. */
function isStrange(character: string): boolean {
	return !isUsual(character) && !isContrast(character)
}
