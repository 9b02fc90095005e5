import type { Finding } from './finding'
import { visibleFields, visibleTexts } from './visible-text'

/** No character stands for this code point, so what is drawn for it is what a font draws for a missing glyph. */
const UNASSIGNED = '\u0378'
/** No font draws anything for these. */
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}]/gu
const SIZE = 24

/** Every character has a glyph. */
export async function findMissingGlyphs(): Promise<Finding[]> {
	const fields = visibleFields().map(({ field, words }) => ({ element: field, words }))
	const findings: Finding[] = []
	for (const [family, characters] of charactersByFont([...visibleTexts(), ...fields])) {
		const lost = await lostIn(family, characters)
		if (lost.length > 0) findings.push({ check: 'glyph', what: `${lost.join('')} in ${family}` })
	}
	return findings
}

/** What was looked up already: the screens of a page have most characters in common. */
const known = new Map<string, boolean>()

async function lostIn(family: string, characters: string): Promise<string[]> {
	const font = `${SIZE}px ${family}`
	const fresh = Array.from(characters).filter((character) => !known.has(family + character))
	if (fresh.length > 0) await document.fonts.load(font, fresh.join(''))
	const missing = drawn(UNASSIGNED, font)
	for (const character of fresh) known.set(family + character, drawn(character, font) === missing)
	return Array.from(characters).filter((character) => known.get(family + character))
}

function charactersByFont(texts: { element: Element; words: string }[]): Map<string, string> {
	const byFont = new Map<string, Set<string>>()
	for (const { element, words } of texts) {
		const { fontFamily } = getComputedStyle(element)
		const characters = byFont.get(fontFamily) ?? new Set()
		for (const character of words.replace(UNSEEN, '')) characters.add(character)
		byFont.set(fontFamily, characters)
	}
	return new Map([...byFont].map(([family, characters]) => [family, [...characters].join('')]))
}

function drawn(character: string, font: string): string {
	const canvas = document.createElement('canvas')
	canvas.width = canvas.height = SIZE * 2
	const pen = canvas.getContext('2d')
	if (pen === null) return ''
	pen.font = font
	pen.fillText(character, SIZE / 2, SIZE * 1.5)
	return canvas.toDataURL()
}
