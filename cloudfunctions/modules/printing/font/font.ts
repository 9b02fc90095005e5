import { subsetFile, type SubsetFile } from './subset'
import { TrueTypeFont } from './true-type'

/** The weights that the sheets are set in. */
export const WEIGHTS = [400, 700] as const
export type Weight = (typeof WEIGHTS)[number]

/** Where the whole font lies. */
export interface FontFiles {
	/** The TrueType file of a weight. */
	file(weight: Weight): Uint8Array
}

/** Stands where the font has no character: the printers' sign for a type that is missing (U+3013). */
export const MISSING_SIGN = '〓'

/**
 * One weight of the font, of which a print needs a few hundred characters. It measures, and collects what was used into
 * one small font file, which the PDF and the page embed alike.
 */
export class Font {
	private readonly whole: TrueTypeFont
	private readonly known = new Map<string, number>()
	/** Glyphs by code point. */
	private readonly used = new Map<number, number>()

	constructor(file: Uint8Array) {
		this.whole = new TrueTypeFont(file)
	}

	has(character: string): boolean {
		return this.glyph(character) !== 0
	}

	/** The width of a text in type sizes (em). A character that is missing counts as a full square. */
	width(text: string): number {
		let sum = 0
		for (const character of text) {
			const glyph = this.glyph(character)
			sum += glyph === 0 ? 1000 : this.whole.advance(glyph)
		}
		return sum / 1000
	}

	/** Takes the characters of a text into the font file. */
	use(text: string): void {
		for (const character of text) {
			const glyph = this.glyph(character)
			if (glyph !== 0) this.used.set(character.codePointAt(0) ?? 0, glyph)
		}
	}

	/** The font file with everything used so far. */
	file(): SubsetFile {
		return subsetFile(this.whole, this.used)
	}

	/** The same few characters are asked for on every card. */
	private glyph(character: string): number {
		const known = this.known.get(character)
		if (known !== undefined) return known
		const glyph = this.whole.glyphOf(character.codePointAt(0) ?? 0)
		this.known.set(character, glyph)
		return glyph
	}
}

/** The font in both weights, of which nothing was used yet. */
export type Fonts = Readonly<Record<Weight, Font>>

/** Opens the font for one print. */
export function openFonts(files: FontFiles): Fonts {
	return { 400: new Font(files.file(400)), 700: new Font(files.file(700)) }
}
