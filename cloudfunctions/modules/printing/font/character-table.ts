const WINDOWS = 3
const FULL_UNICODE = 10
const FORMAT = 12
const HEADER_BYTES = 12
const TABLE_BYTES = 16
const GROUP_BYTES = 12

/** `cmap`: from code points to glyphs, in one table of format 12, a group for each character. */
export function characterTable(glyphs: ReadonlyMap<number, number>): Buffer {
	const groups = [...glyphs].sort(([one], [other]) => one - other)
	const length = TABLE_BYTES + groups.length * GROUP_BYTES
	const table = Buffer.alloc(HEADER_BYTES + length)
	table.writeUInt16BE(1, 2)
	table.writeUInt16BE(WINDOWS, 4)
	table.writeUInt16BE(FULL_UNICODE, 6)
	table.writeUInt32BE(HEADER_BYTES, 8)
	table.writeUInt16BE(FORMAT, HEADER_BYTES)
	table.writeUInt32BE(length, HEADER_BYTES + 4)
	table.writeUInt32BE(groups.length, HEADER_BYTES + 12)
	groups.forEach(([code, glyph], number) => {
		const at = HEADER_BYTES + TABLE_BYTES + number * GROUP_BYTES
		table.writeUInt32BE(code, at)
		table.writeUInt32BE(code, at + 4)
		table.writeUInt32BE(glyph, at + 8)
	})
	return table
}
