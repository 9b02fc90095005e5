import { characterMap, type CharacterMap } from './character-map'

const HEADER_BYTES = 12
const ENTRY_BYTES = 16
const TRUETYPE = 0x00010000

/** A TrueType font (OpenType 1.9 with `glyf` outlines), as far as a print needs it. */
export class TrueTypeFont {
	private readonly tables = new Map<string, Buffer>()
	private readonly map: CharacterMap
	private readonly hasLongPlaces: boolean
	private readonly metricCount: number

	/** @throws Error when it is no such file, or does not count 1,000 units in an em as Noto does. */
	constructor(file: Uint8Array) {
		const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
		if (bytes.length < HEADER_BYTES || bytes.readUInt32BE(0) !== TRUETYPE)
			throw new Error('not a TrueType font')
		for (let number = 0; number < bytes.readUInt16BE(4); number++) {
			const entry = HEADER_BYTES + number * ENTRY_BYTES
			const offset = bytes.readUInt32BE(entry + 8)
			const table = bytes.subarray(offset, offset + bytes.readUInt32BE(entry + 12))
			this.tables.set(bytes.toString('latin1', entry, entry + 4), table)
		}
		const head = this.table('head')
		if (head.readUInt16BE(18) !== 1000) throw new Error('the font does not count 1,000 units in an em')
		this.hasLongPlaces = head.readInt16BE(50) === 1
		this.metricCount = this.table('hhea').readUInt16BE(34)
		this.map = characterMap(this.table('cmap'))
	}

	/** A table by its four letters. */
	table(tag: string): Buffer {
		const table = this.tables.get(tag)
		if (!table) throw new Error(`the font has no ${tag}`)
		return table
	}

	/** The glyph of a character; 0 where there is none. */
	glyphOf(codePoint: number): number {
		return this.map(codePoint)
	}

	/** How far the next glyph stands, in thousandths of the type size. */
	advance(glyph: number): number {
		return this.table('hmtx').readUInt16BE(Math.min(glyph, this.metricCount - 1) * 4)
	}

	/** The distance from the pen to the outline's left edge. */
	leftBearing(glyph: number): number {
		const beyond = glyph - this.metricCount
		return this.table('hmtx').readInt16BE(beyond < 0 ? glyph * 4 + 2 : this.metricCount * 4 + beyond * 2)
	}

	/**
	 * The outline as the file has it; empty for a space.
	 * @throws Error for a glyph that is put together from others by their numbers in this file: Noto Sans SC has none.
	 */
	outline(glyph: number): Buffer {
		const outline = this.table('glyf').subarray(this.place(glyph), this.place(glyph + 1))
		if (outline.length > 0 && outline.readInt16BE(0) < 0) throw new Error(`glyph ${glyph} is a composite`)
		return outline
	}

	private place(glyph: number): number {
		const places = this.table('loca')
		return this.hasLongPlaces ? places.readUInt32BE(glyph * 4) : places.readUInt16BE(glyph * 2) * 2
	}
}
