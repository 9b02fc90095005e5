import { PRIVATE_CHARACTERS, RADICAL_CHARACTERS, RADICALS } from '../words/odd-characters'

const FULL_WIDTH_SHIFT = 0xfee0

/** Digits, letters and signs that a Chinese keyboard typed in full width, in the usual one. */
export function halfWidth(text: string): string {
	return text.replace(/[\uff01-\uff5e]/g, (character) =>
		String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_SHIFT),
	)
}

const FIRST = 0xe815
const PRIVATE = /[\ue000-\uf8ff]|[\udb80-\udbff][\udc00-\udfff]/g

const OF_PRIVATE = new Map(
	Array.from(PRIVATE_CHARACTERS, (character, at) => [String.fromCharCode(FIRST + at), character] as const),
)

/** Text with the characters for which GBK had no place but a private one: an old 䶮 is a 䶮. */
export function withoutPrivate(text: string): string {
	return text.replace(PRIVATE, (sign) => OF_PRIVATE.get(sign) ?? sign)
}

/** True for a text with a character that only the machine it was typed on can show. */
export function hasPrivate(text: string): boolean {
	return text.search(PRIVATE) >= 0 && withoutPrivate(text).search(PRIVATE) >= 0
}

const RADICAL = /[\u2e80-\u2fdf]/g

const OF_RADICAL = new Map(Array.from(RADICALS, (radical, at) => [radical, RADICAL_CHARACTERS.charAt(at)]))

/** Text with the characters for which signs of their parts stand: 网格⻓ is 网格长. */
export function withoutRadicals(text: string): string {
	return text.replace(RADICAL, (radical) => OF_RADICAL.get(radical) ?? radical.normalize('NFKC'))
}
