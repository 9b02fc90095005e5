import patterns from '../data/patterns.json'
import { endingsOf, PEOPLE, PEOPLES, TOWN_LIKE } from '../names/vocabulary'
import { soundOf, initialsOf } from '../names/sound'
import { PlaceText } from '../reading/place-text'
import { LONGEST_NAME, placeKey, SHORTEST_NAME, SHORTEST_NEAR, shortened } from './place-key'
import { whenAsked } from '../names/when-asked'

/** Names begin within so many characters: after that, a text describes. */
const LAST_START = 40
const LONGEST_SOUNDED = 8
const LONGEST_NEAR = 9
const LONGEST_UNSWAPPED = 6
const HAN = /^\p{Script=Han}+$/u
const NUMBER = new RegExp(`^[${patterns.digits}${patterns.ten}]`, 'u')

const TOWN_ENDINGS = endingsOf('town')
const ENDINGS = [...endingsOf('village'), ...TOWN_ENDINGS]
const TOWN_ENDED = new RegExp(`^((${PEOPLES.join('|')})${PEOPLE}?)*(${TOWN_ENDINGS.join('|')})`, 'u')
const GRID = new RegExp(patterns.grid, 'u')

/** Everything under which a search looks up areas: the keys of all that a text may name, for one read. */
export function textKeys(text: string): string[] {
	const read = PlaceText.of(text)
	const keys = [...pieceKeys(read.words), ...unswappedKeys(read), ...letterKeys(read.words)]
	return [...new Set(keys)]
}

function pieceKeys(words: string): string[] {
	const keys: string[] = []
	for (let from = 0; from < Math.min(words.length, LAST_START); from += 1) {
		for (let to = from + SHORTEST_NAME; to <= Math.min(words.length, from + LONGEST_NAME); to += 1) {
			const piece = words.slice(from, to)
			keys.push(placeKey.name(piece))
			if (!HAN.test(piece)) continue
			if (piece.length <= LONGEST_SOUNDED) keys.push(placeKey.sound(soundOf(piece)))
			if (isAboveOthers(words, piece, to)) keys.push(placeKey.within(piece))
			if (piece.length <= LONGEST_NEAR && mayEnd(words, to)) keys.push(...nearKeys(piece))
		}
	}
	return keys
}

/** The word for a town follows or is part of the name, or a village's grid follows. */
function isAboveOthers(words: string, piece: string, at: number): boolean {
	const rest = words.slice(at)
	return TOWN_ENDED.test(rest) || TOWN_LIKE.some((word) => piece.endsWith(word)) || GRID.test(rest)
}

/** A name may end here: the text does, or the word for a village, a town or a numbered part of one follows. */
function mayEnd(words: string, at: number): boolean {
	return (
		at === words.length ||
		ENDINGS.some((word) => words.startsWith(word, at)) ||
		NUMBER.test(words.slice(at).replace(ORDINAL, ''))
	)
}

const ORDINAL = new RegExp(`^${patterns.ordinal}`, 'u')

/** The keys of all names that the piece is one character away from. */
function nearKeys(piece: string): string[] {
	const rests = shortened(piece)
	if (piece.length < SHORTEST_NEAR) {
		const turned = Array.from(piece).reverse().join('')
		return [placeKey.near(piece), placeKey.name(turned)]
	}
	const names = piece.length === SHORTEST_NEAR ? rests.map(placeKey.name) : []
	return [...[piece, ...rests].map(placeKey.near), ...names]
}

/** The names that end with the first of two swapped characters, or begin with the second. */
function unswappedKeys(read: PlaceText): string[] {
	return read.unswapped().flatMap(({ text: { words }, at }) => {
		const keys: string[] = []
		for (let length = SHORTEST_NAME; length <= LONGEST_UNSWAPPED; length += 1) {
			const before = words.slice(Math.max(0, at + 1 - length), at + 1)
			const above = words.slice(Math.max(0, at - length), at)
			keys.push(placeKey.name(before), placeKey.name(words.slice(at + 1, at + 1 + length)))
			if (isAboveOthers(words, before, at + 1)) keys.push(placeKey.within(before))
			if (isAboveOthers(words, above, at)) keys.push(placeKey.within(above))
		}
		return keys
	})
}

const RUN = /[a-z]+/g
const LONGEST_PINYIN = 36
const SHORTEST_PINYIN = 3
/** So many characters may stand before or after letters within one name. */
const AROUND = 3
const LONGEST_INITIALS = 8
const LONGEST_ENDING = 4

const endingInitials = whenAsked(() => {
	const all = new Set([...endingsOf('village'), ...endingsOf('town')].flatMap(initialsOf))
	return [...all].filter((letters) => letters.length <= LONGEST_ENDING)
})

/** The keys of names that are written in pinyin or with their first letters, alone or together with characters. */
function letterKeys(words: string): string[] {
	return [...words.matchAll(RUN)].flatMap(({ 0: run, index }) => [
		...soundsAround(words, index, index + run.length).map(placeKey.sound),
		...initialsIn(run).map(placeKey.initials),
	])
}

/** How every piece sounds that holds a letter of the run, with a few characters before and after it. */
function soundsAround(words: string, from: number, to: number): string[] {
	const sounds: string[] = []
	for (let start = Math.max(0, from - AROUND); start < to; start += 1) {
		const last = Math.min(words.length, to + AROUND, start + LONGEST_PINYIN)
		for (let end = Math.max(start + SHORTEST_PINYIN, from + 1); end <= last; end += 1) {
			if (mayCut(words, start) && mayCut(words, end)) sounds.push(soundOf(words.slice(start, end)))
		}
	}
	return sounds
}

/** Pinyin is cut where letters begin or end, and between them before whatever begins a syllable. */
function mayCut(words: string, at: number): boolean {
	const isInside = /^[a-z]{2}$/.test(words.slice(Math.max(0, at - 1), at + 1))
	return !isInside || !/[iuv]/.test(words.charAt(at))
}

/** The run as first letters, alone or with those of a word for the kind of place. */
function initialsIn(run: string): string[] {
	if (run.length > LONGEST_INITIALS) return []
	const ended = endingInitials().filter((letters) => run.endsWith(letters))
	const names = [run, ...ended.map((letters) => run.slice(0, -letters.length))]
	return names.filter((letters) => letters.length >= SHORTEST_NAME)
}
