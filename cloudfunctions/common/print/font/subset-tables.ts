import type { FontSlice } from './slice'
import type { SliceGlyph } from './subset'
import { needed } from './woff'

const LONG_PLACES = 1

/** Where a table says how large what can become: from `maxPoints` on in `maxp`, the corners of all glyphs in `head`. */
const LARGEST = { from: 6, to: 32 }
const CORNERS = { least: [36, 38], most: [40, 42] }

/** The tables that speak of the font as a whole, made true for these glyphs of several slices. */
export function globalTables(base: FontSlice, sources: readonly SliceGlyph[]): Record<string, Buffer> {
  const slices = [...new Set(sources.map(({ slice }) => slice))]
  const head = Buffer.from(needed(base.tables, 'head'))
  head.writeInt16BE(LONG_PLACES, 50)
  for (const at of CORNERS.least) head.writeInt16BE(Math.min(...read(slices, 'head', at)), at)
  for (const at of CORNERS.most) head.writeInt16BE(Math.max(...read(slices, 'head', at)), at)
  const hhea = Buffer.from(needed(base.tables, 'hhea'))
  hhea.writeUInt16BE(sources.length, 34)
  const maxp = Buffer.from(needed(base.tables, 'maxp'))
  maxp.writeUInt16BE(sources.length, 4)
  for (let at = LARGEST.from; at < LARGEST.to; at += 2) {
    maxp.writeUInt16BE(Math.max(...read(slices, 'maxp', at)), at)
  }
  const asTheyAre = Object.fromEntries(['OS/2', 'name', 'post'].map((tag) => [tag, needed(base.tables, tag)]))
  return { ...asTheyAre, head, hhea, maxp }
}

function read(slices: readonly FontSlice[], tag: string, at: number): number[] {
  return slices.map(({ tables }) => needed(tables, tag).readInt16BE(at))
}

/** `hmtx`: how wide each glyph is, and how far from the pen it begins. */
export function metricsTable(sources: readonly SliceGlyph[]): Buffer {
  const table = Buffer.alloc(sources.length * 4)
  sources.forEach(({ slice, glyph }, number) => {
    table.writeUInt16BE(slice.advance(glyph), number * 4)
    table.writeInt16BE(slice.leftBearing(glyph), number * 4 + 2)
  })
  return table
}

/** `loca`: where each outline begins, and where the last one ends. */
export function placesTable(outlines: readonly Buffer[]): Buffer {
  const table = Buffer.alloc((outlines.length + 1) * 4)
  let end = 0
  outlines.forEach((outline, number) => {
    end += outline.length
    table.writeUInt32BE(end, (number + 1) * 4)
  })
  return table
}
