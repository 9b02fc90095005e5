import { crc32, deflateRawSync } from 'node:zlib'

/** A part of an archive. A liar declares another size than it has, or another content. */
export interface ZipPart {
	path: string
	content: Buffer | string
	declaredSize?: number
	encrypted?: boolean
	/** What the check sum is of, where it is not the content's. */
	packed?: string
}

const DEFLATE = 8
const LOCAL_HEADER = 0x04034b50
const CENTRAL_HEADER = 0x02014b50
const END = 0x06054b50

/** Writes a zip archive; small enough to say of every byte what it is. */
export function zipFile(parts: readonly ZipPart[]): Buffer {
	const locals: Buffer[] = []
	const centrals: Buffer[] = []
	// A bomb repeats one content; it is deflated once.
	const deflatedOf = new Map<Buffer | string, Buffer>()
	let offset = 0
	for (const part of parts) {
		const content = Buffer.from(part.content)
		const deflated = deflatedOf.get(part.content) ?? deflateRawSync(content, { level: 1 })
		deflatedOf.set(part.content, deflated)
		const name = Buffer.from(part.path)
		const common = commonHeader(part, content, deflated.length, name.length)
		const local = Buffer.concat([uint32(LOCAL_HEADER), common, name, deflated])
		const central = [uint32(CENTRAL_HEADER), uint16(20), common, Buffer.alloc(10), uint32(offset), name]
		locals.push(local)
		centrals.push(Buffer.concat(central))
		offset += local.length
	}
	const directory = Buffer.concat(centrals)
	const counts = [uint16(parts.length), uint16(parts.length)]
	const end = [uint32(END), uint32(0), ...counts, uint32(directory.length), uint32(offset), uint16(0)]
	return Buffer.concat([...locals, directory, ...end])
}

function commonHeader(part: ZipPart, content: Buffer, deflated: number, nameLength: number): Buffer {
	const flags = 0x800 | (part.encrypted ? 1 : 0)
	return Buffer.concat([
		uint16(20),
		uint16(flags),
		uint16(DEFLATE),
		uint32(0),
		uint32(crc32(part.packed ?? content)),
		uint32(deflated),
		uint32(part.declaredSize ?? content.length),
		uint16(nameLength),
		uint16(0),
	])
}

function uint16(value: number): Buffer {
	const bytes = Buffer.alloc(2)
	bytes.writeUInt16LE(value)
	return bytes
}

function uint32(value: number): Buffer {
	const bytes = Buffer.alloc(4)
	bytes.writeUInt32LE(value)
	return bytes
}
