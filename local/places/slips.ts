import { pinyin } from 'pinyin-pro'
import type { Random } from '../seeds/random'

/** The ways in which people mistype a Chinese name by one character. */
export const SLIPS = ['sound', 'missing', 'doubled', 'extra', 'swapped', 'replaced'] as const
export type SlipName = (typeof SLIPS)[number]

/** The 3,755 characters of the first level of GB2312: what people write with. */
const CHARACTERS = firstLevel()
const BY_SOUND = new Map<string, string[]>()
for (const character of CHARACTERS) {
	const sound = pinyin(character, { toneType: 'none' })
	BY_SOUND.set(sound, [...(BY_SOUND.get(sound) ?? []), character])
}

function firstLevel(): string[] {
	const decoder = new TextDecoder('gb18030')
	const found: string[] = []
	for (let row = 0xb0; row <= 0xd7; row += 1) {
		for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
			const character = decoder.decode(Uint8Array.of(row, cell))
			if (/\p{Script=Han}/u.test(character)) found.push(character)
		}
	}
	return found
}

/** The text with one slip at some place. */
export function slipped(text: string, slip: SlipName, chance: Random): string {
	const characters = Array.from(text)
	const at = chance.int(0, characters.length - (slip === 'swapped' ? 2 : 1))
	const here = characters[at] ?? ''
	const next = characters[at + 1] ?? ''
	switch (slip) {
		case 'sound':
			characters[at] = soundAlike(here, chance)
			break
		case 'missing':
			characters.splice(at, 1)
			break
		case 'doubled':
			characters.splice(at, 0, here)
			break
		case 'extra':
			characters.splice(at, 0, chance.pick(CHARACTERS))
			break
		case 'swapped':
			characters.splice(at, 2, next, here)
			break
		case 'replaced':
			characters[at] = chance.pick(CHARACTERS)
	}
	return characters.join('')
}

function soundAlike(character: string, chance: Random): string {
	return chance.pick(BY_SOUND.get(pinyin(character, { toneType: 'none' })) ?? [character])
}

/** True where one character more, less or otherwise, or two that have changed places, is all the difference. */
export function isOneSlip(written: string, meant: string): boolean {
	if (written === meant) return false
	let start = 0
	while (start < meant.length && written.charAt(start) === meant.charAt(start)) start += 1
	let end = 0
	const most = Math.min(written.length, meant.length) - start
	while (end < most && written.at(-1 - end) === meant.at(-1 - end)) end += 1
	const [other, own] = [written.slice(start, written.length - end), meant.slice(start, meant.length - end)]
	if (other.length <= 1 && own.length <= 1) return true
	return other.length === 2 && other === Array.from(own).reverse().join('')
}
