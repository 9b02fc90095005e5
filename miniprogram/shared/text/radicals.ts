import { RADICAL_CHARACTERS, RADICALS } from '../words/radicals'

const ANY = /[\u2e80-\u2fdf]/g

const CHARACTER = new Map(Array.from(RADICALS, (radical, at) => [radical, RADICAL_CHARACTERS.charAt(at)]))

/** Text with the characters for which signs of their parts stand: 网格⻓ is 网格长. */
export function withoutRadicals(text: string): string {
	return text.replace(ANY, (radical) => CHARACTER.get(radical) ?? radical.normalize('NFKC'))
}
