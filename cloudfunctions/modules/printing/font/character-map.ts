/** From a character's code point to the number of its glyph; 0 where the font has none. */
export type CharacterMap = (codePoint: number) => number

const BMP = 4
const FULL = 12

/**
 * Reads a `cmap` table (OpenType 1.9). A font has format 4 for the basic plane, and format 12 beside it where it reaches
 * beyond.
 */
export function characterMap(table: Buffer): CharacterMap {
	const found = new Map<number, number>()
	for (let number = 0; number < table.readUInt16BE(2); number++) {
		const offset = table.readUInt32BE(4 + number * 8 + 4)
		found.set(table.readUInt16BE(offset), offset)
	}
	const full = found.get(FULL)
	if (full !== undefined) return fullMap(table.subarray(full))
	const basic = found.get(BMP)
	if (basic === undefined) throw new Error('the font has no character map of format 4 or 12')
	return basicMap(table.subarray(basic))
}

/** Format 12: groups of first code, last code, first glyph, in order. */
function fullMap(table: Buffer): CharacterMap {
	const count = table.readUInt32BE(12)
	return (code) => {
		let [low, high] = [0, count - 1]
		while (low <= high) {
			const middle = (low + high) >> 1
			const at = 16 + middle * 12
			const first = table.readUInt32BE(at)
			if (code < first) high = middle - 1
			else if (code > table.readUInt32BE(at + 4)) low = middle + 1
			else return table.readUInt32BE(at + 8) + code - first
		}
		return 0
	}
}

/** Format 4: segments in four parallel arrays, each with a shift or a place in an array of glyphs. */
function basicMap(table: Buffer): CharacterMap {
	const doubled = table.readUInt16BE(6)
	const ends = 14
	const starts = ends + doubled + 2
	const shifts = starts + doubled
	const places = shifts + doubled
	return (code) => {
		for (let at = 0; at < doubled; at += 2) {
			if (table.readUInt16BE(ends + at) < code) continue
			const start = table.readUInt16BE(starts + at)
			if (start > code) return 0
			const shift = table.readUInt16BE(shifts + at)
			const place = table.readUInt16BE(places + at)
			if (place === 0) return (code + shift) & 0xffff
			const glyph = table.readUInt16BE(places + at + place + (code - start) * 2)
			return glyph === 0 ? 0 : (glyph + shift) & 0xffff
		}
		return 0
	}
}
