import { characterTable } from './character-table'
import { fontFile } from './font-file'
import type { TrueTypeFont } from './true-type'

/** A font file with the glyphs of some characters. */
export interface SubsetFile {
	/** TrueType. */
	bytes: Buffer
	/** The number of each character's glyph in it, by code point. */
	glyphs: ReadonlyMap<number, number>
	/** How wide the glyphs are, by their numbers, in thousandths of the type size. */
	advances: readonly number[]
}

/** Glyph 0 is what a program shows for a character that a font has not. */
const NO_CHARACTER = 0
const LONG_PLACES = 1

/**
 * A part of a font as a font of its own, with new numbers for its glyphs. Layout features (kerning, vertical writing) and
 * hints stay behind: print needs neither.
 */
export function subsetFile(whole: TrueTypeFont, used: ReadonlyMap<number, number>): SubsetFile {
	const inOrder = [...used].sort(([one], [other]) => one - other)
	const sources = [NO_CHARACTER, ...inOrder.map(([, glyph]) => glyph)]
	const glyphs = new Map(inOrder.map(([codePoint], at) => [codePoint, at + 1]))
	const outlines = sources.map((glyph) => evenLength(whole.outline(glyph)))
	const head = Buffer.from(whole.table('head'))
	head.writeInt16BE(LONG_PLACES, 50)
	const hhea = Buffer.from(whole.table('hhea'))
	hhea.writeUInt16BE(sources.length, 34)
	const maxp = Buffer.from(whole.table('maxp'))
	maxp.writeUInt16BE(sources.length, 4)
	const bytes = fontFile({
		...Object.fromEntries(['OS/2', 'name', 'post'].map((tag) => [tag, whole.table(tag)])),
		head,
		hhea,
		maxp,
		cmap: characterTable(glyphs),
		glyf: Buffer.concat(outlines),
		hmtx: metricsTable(whole, sources),
		loca: placesTable(outlines),
	})
	return { bytes, glyphs, advances: sources.map((glyph) => whole.advance(glyph)) }
}

/** Outlines begin at even places. */
function evenLength(outline: Buffer): Buffer {
	return outline.length % 2 === 0 ? outline : Buffer.concat([outline, Buffer.alloc(1)])
}

/** `hmtx`: how wide each glyph is, and how far from the pen it begins. */
function metricsTable(whole: TrueTypeFont, sources: readonly number[]): Buffer {
	const table = Buffer.alloc(sources.length * 4)
	sources.forEach((glyph, number) => {
		table.writeUInt16BE(whole.advance(glyph), number * 4)
		table.writeInt16BE(whole.leftBearing(glyph), number * 4 + 2)
	})
	return table
}

/** `loca`: where each outline begins, and where the last one ends. */
function placesTable(outlines: readonly Buffer[]): Buffer {
	const table = Buffer.alloc((outlines.length + 1) * 4)
	let end = 0
	outlines.forEach((outline, number) => {
		end += outline.length
		table.writeUInt32BE(end, (number + 1) * 4)
	})
	return table
}
