import readings from '../data/second-readings.json'
import table from '../data/sounds.json'
import { whenAsked } from './when-asked'

const usual = whenAsked(
	() =>
		new Map(
			Object.entries(table).flatMap(([syllable, characters]) =>
				Array.from(characters, (character) => [character, syllable] as const),
			),
		),
)
const second = whenAsked(() => new Map<string, readonly string[]>(Object.entries(readings)))

/** How many ways to read one name are kept. */
const MOST_READINGS = 4

/** The usual reading of a character, without its tone; anything but a known character is read as it stands. */
export function syllableOf(character: string): string {
	return usual().get(character) ?? character
}

/** Every way to read a name, its usual one first. */
export function readingsOf(name: string): string[][] {
	let ways: string[][] = [[]]
	for (const character of name) {
		const syllables = [syllableOf(character), ...(second().get(character) ?? [])]
		ways = ways.flatMap((way) => syllables.map((syllable) => [...way, syllable])).slice(0, MOST_READINGS)
	}
	return ways
}

/** Pinyin as it is compared: one letter for what keyboards write in several ways. */
export function plainSound(pinyin: string): string {
	return pinyin.replace(/([ln])y?[uv]/g, '$1u').replace(/v/g, 'u')
}

/** How a text sounds, characters by their usual reading and letters as pinyin, as names are compared. */
export function soundOf(text: string): string {
	return looseSound(Array.from(text).map(syllableOf).join(''))
}

/** What sounds alike in the north-west: flat and curled tongue, n and ng. */
export function looseSound(pinyin: string): string {
	return plainSound(pinyin)
		.replace(/([zcs])h/g, '$1')
		.replace(/ng(?![aeiou])/g, 'n')
}

/** The sounds under which a name is found. */
export function looseSounds(name: string): string[] {
	return [...new Set(readingsOf(name).map((way) => looseSound(way.join(''))))]
}

/** First letters of the syllables of each way to read a name. */
export function initialsOf(name: string): string[] {
	return [...new Set(readingsOf(name).map((way) => way.map((syllable) => syllable.charAt(0)).join('')))]
}
