import { characterTable } from './character-table'
import { fontFile } from './font-file'
import { globalTables, metricsTable, placesTable } from './subset-tables'
import type { FontSlice } from './slice'

/** A glyph of a slice. */
export interface SliceGlyph {
  slice: FontSlice
  glyph: number
}

/** A character's glyph in the slice that has it. */
export interface CharacterGlyph extends SliceGlyph {
  codePoint: number
  /** In thousandths of the type size. */
  advance: number
}

/** A font file with the glyphs of some characters. */
export interface SubsetFile {
  /** TrueType. */
  bytes: Buffer
  /** The number of each character's glyph in it. */
  glyphs: ReadonlyMap<number, number>
  /** How wide the glyphs are, by their numbers, in thousandths of the type size. */
  advances: readonly number[]
}

/** Glyph 0 is what a program shows for a character that a font has not. */
const NO_CHARACTER = 0

/**
 * Puts glyphs of several slices of one font together into one TrueType file. The slices have no hinting programs, so an
 * outline means the same in any file; layout features (kerning, vertical writing) are left behind.
 */
export function subsetFile(base: FontSlice, wanted: readonly CharacterGlyph[]): SubsetFile {
  const inOrder = [...wanted].sort((one, other) => one.codePoint - other.codePoint)
  const sources: SliceGlyph[] = [{ slice: base, glyph: NO_CHARACTER }, ...inOrder]
  const glyphs = new Map(inOrder.map(({ codePoint }, at) => [codePoint, at + 1]))
  const outlines = sources.map(({ slice, glyph }) => evenLength(slice.outline(glyph)))
  const bytes = fontFile({
    ...globalTables(base, sources),
    cmap: characterTable(glyphs),
    glyf: Buffer.concat(outlines),
    hmtx: metricsTable(sources),
    loca: placesTable(outlines),
  })
  return { bytes, glyphs, advances: sources.map(({ slice, glyph }) => slice.advance(glyph)) }
}

/** Outlines begin at even places. */
function evenLength(outline: Buffer): Buffer {
  return outline.length % 2 === 0 ? outline : Buffer.concat([outline, Buffer.alloc(1)])
}
