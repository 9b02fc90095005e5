import { characterMap, type CharacterMap } from './character-map'
import { needed, woffTables, type FontTables } from './woff'

/** One of the files that a web font comes in: the glyphs of some characters. */
export class FontSlice {
  readonly tables: FontTables
  private readonly map: CharacterMap
  private readonly places: Buffer
  private readonly outlines: Buffer
  private readonly metrics: Buffer
  private readonly hasLongPlaces: boolean
  private readonly metricCount: number

  constructor(file: Uint8Array) {
    this.tables = woffTables(file)
    this.map = characterMap(needed(this.tables, 'cmap'))
    this.places = needed(this.tables, 'loca')
    this.outlines = needed(this.tables, 'glyf')
    this.metrics = needed(this.tables, 'hmtx')
    this.hasLongPlaces = needed(this.tables, 'head').readInt16BE(50) === 1
    this.metricCount = needed(this.tables, 'hhea').readUInt16BE(34)
  }

  /** The glyph of a character; 0 where there is none. */
  glyphOf(codePoint: number): number {
    return this.map(codePoint)
  }

  /** How far the next glyph stands, in thousandths of the type size: Noto has 1,000 units an em. */
  advance(glyph: number): number {
    return this.metrics.readUInt16BE(Math.min(glyph, this.metricCount - 1) * 4)
  }

  /** The distance from the pen to the outline's left edge. */
  leftBearing(glyph: number): number {
    const own = glyph < this.metricCount
    return this.metrics.readInt16BE(
      own ? glyph * 4 + 2 : this.metricCount * 4 + (glyph - this.metricCount) * 2,
    )
  }

  /**
   * The outline as the file has it; empty for a space.
   * @throws Error for a glyph that is put together from others by their numbers in this file: Noto's slices have none.
   */
  outline(glyph: number): Buffer {
    const outline = this.outlines.subarray(this.place(glyph), this.place(glyph + 1))
    if (outline.length > 0 && outline.readInt16BE(0) < 0) throw new Error(`glyph ${glyph} is a composite`)
    return outline
  }

  private place(glyph: number): number {
    return this.hasLongPlaces ? this.places.readUInt32BE(glyph * 4) : this.places.readUInt16BE(glyph * 2) * 2
  }
}
