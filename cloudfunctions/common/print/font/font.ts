import { sliceFinder, type SliceRanges } from './ranges'
import { FontSlice } from './slice'
import { subsetFile, type CharacterGlyph, type SubsetFile } from './subset'

/** The weights that the sheets are set in. */
export const WEIGHTS = [400, 700] as const
export type Weight = (typeof WEIGHTS)[number]

/** Where the slices of the font lie. */
export interface FontFiles {
  ranges(): SliceRanges
  /** The WOFF file of a slice. */
  slice(name: string, weight: Weight): Uint8Array
}

/** The font in both weights, of which nothing was used yet. */
export type Fonts = Readonly<Record<Weight, Font>>

/** Stands where the font has no character: the printers' sign for a type that is missing (U+3013). */
export const MISSING_SIGN = '〓'

/** Every slice has the same global tables; this one is always needed, for digits. */
const BASE_SLICE = 'latin'

/**
 * One weight of the font, of which a print needs a few hundred characters. It measures, and collects what was used into
 * one small font file, which the PDF and the page embed alike.
 */
export class Font {
  private readonly find: (codePoint: number) => string[]
  private readonly slices = new Map<string, FontSlice>()
  private readonly seen = new Map<number, CharacterGlyph | null>()
  private readonly used = new Map<number, CharacterGlyph>()

  constructor(
    private readonly files: FontFiles,
    readonly weight: Weight,
  ) {
    this.find = sliceFinder(files.ranges())
  }

  has(character: string): boolean {
    return this.glyph(character) !== null
  }

  /** The width of a text in type sizes (em). A character that is missing counts as a full square. */
  width(text: string): number {
    let sum = 0
    for (const character of text) sum += this.glyph(character)?.advance ?? 1000
    return sum / 1000
  }

  /** Takes the characters of a text into the font file. */
  use(text: string): void {
    for (const character of text) {
      const glyph = this.glyph(character)
      if (glyph) this.used.set(glyph.codePoint, glyph)
    }
  }

  /** The font file with everything used so far. */
  file(): SubsetFile {
    return subsetFile(this.open(BASE_SLICE), [...this.used.values()])
  }

  private glyph(character: string): CharacterGlyph | null {
    const codePoint = character.codePointAt(0) ?? 0
    const known = this.seen.get(codePoint)
    if (known !== undefined) return known
    const found = this.search(codePoint)
    this.seen.set(codePoint, found)
    return found
  }

  private search(codePoint: number): CharacterGlyph | null {
    for (const name of this.find(codePoint)) {
      const slice = this.open(name)
      const glyph = slice.glyphOf(codePoint)
      if (glyph !== 0) return { codePoint, slice, glyph, advance: slice.advance(glyph) }
    }
    return null
  }

  private open(name: string): FontSlice {
    const open = this.slices.get(name)
    if (open) return open
    const slice = new FontSlice(this.files.slice(name, this.weight))
    this.slices.set(name, slice)
    return slice
  }
}

/** Opens the font for one print. */
export function openFonts(files: FontFiles): Fonts {
  return { 400: new Font(files, 400), 700: new Font(files, 700) }
}
