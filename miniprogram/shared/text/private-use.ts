import { PRIVATE_CHARACTERS } from '../words/private-use'

const FIRST = 0xe815
const ANY = /[\ue000-\uf8ff]|[\udb80-\udbff][\udc00-\udfff]/g

const CHARACTER = new Map(
	Array.from(PRIVATE_CHARACTERS, (character, at) => [String.fromCharCode(FIRST + at), character] as const),
)

/** Text with the characters for which GBK had no place but a private one: an old 䶮 is a 䶮. */
export function withoutPrivate(text: string): string {
	return text.replace(ANY, (sign) => CHARACTER.get(sign) ?? sign)
}

/** True for a text with a character that only the machine it was typed on can show. */
export function hasPrivate(text: string): boolean {
	return text.search(ANY) >= 0 && withoutPrivate(text).search(ANY) >= 0
}
