import { initialsOf, soundOf } from '../names/sound'
import { endingsOf } from '../names/vocabulary'
import { whenAsked } from '../names/when-asked'
import { placeKey, SHORTEST_NAME } from './place-key'

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
export function letterKeys(words: string): string[] {
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
