const TRUETYPE = 0x00010000
const HEADER_BYTES = 12
const ENTRY_BYTES = 16
/** `checksumAdjustment` makes the sum of the whole file this (OpenType 1.9, `head`). */
const WHOLE_SUM = 0xb1b0afba
const ADJUSTMENT_AT = 8

/** A TrueType file of tables by their tags. */
export function fontFile(tables: Readonly<Record<string, Buffer>>): Buffer {
	const inOrder = Object.entries(tables).sort(([one], [other]) => (one < other ? -1 : 1))
	const header = headerOf(inOrder.length)
	const directory = Buffer.alloc(inOrder.length * ENTRY_BYTES)
	const bodies: Buffer[] = []
	let offset = HEADER_BYTES + directory.length
	let head = 0
	inOrder.forEach(([tag, table], number) => {
		const body = padded(tag === 'head' ? withoutAdjustment(table) : table)
		if (tag === 'head') head = offset
		const at = number * ENTRY_BYTES
		directory.write(tag, at, 'latin1')
		directory.writeUInt32BE(sumOf(body), at + 4)
		directory.writeUInt32BE(offset, at + 8)
		directory.writeUInt32BE(table.length, at + 12)
		bodies.push(body)
		offset += body.length
	})
	const file = Buffer.concat([header, directory, ...bodies])
	file.writeUInt32BE((WHOLE_SUM - sumOf(file)) >>> 0, head + ADJUSTMENT_AT)
	return file
}

/** The number of tables, and what lets a reader halve its way through them. */
function headerOf(count: number): Buffer {
	const halvings = Math.floor(Math.log2(count))
	const range = 2 ** halvings * ENTRY_BYTES
	const header = Buffer.alloc(HEADER_BYTES)
	header.writeUInt32BE(TRUETYPE, 0)
	header.writeUInt16BE(count, 4)
	header.writeUInt16BE(range, 6)
	header.writeUInt16BE(halvings, 8)
	header.writeUInt16BE(count * ENTRY_BYTES - range, 10)
	return header
}

function padded(table: Buffer): Buffer {
	return Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)])
}

function withoutAdjustment(head: Buffer): Buffer {
	const copy = Buffer.from(head)
	copy.writeUInt32BE(0, ADJUSTMENT_AT)
	return copy
}

/** The sum of a table's 32-bit numbers. */
function sumOf(table: Buffer): number {
	let sum = 0
	for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0
	return sum
}
