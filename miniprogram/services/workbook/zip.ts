/** A file inside an archive. */
export interface ZipEntry {
	path: string
	bytes: readonly number[]
}

const VERSION = 20
/** Names are UTF-8. */
const FLAGS = 0x0800
/** 1980-01-01, the first day that an archive can say: the same content gives the same bytes. */
const FIRST_DAY = 0x21

const TABLE = Array.from({ length: 256 }, (_, start) => {
	let value = start
	for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
	return value >>> 0
})

const two = (value: number): number[] => [value & 255, (value >>> 8) & 255]
const four = (value: number): number[] => [...two(value & 0xffff), ...two(value >>> 16)]

function checksum(bytes: readonly number[]): number {
	let value = 0xffffffff
	for (const byte of bytes) value = (TABLE[(value ^ byte) & 255] ?? 0) ^ (value >>> 8)
	return (value ^ 0xffffffff) >>> 0
}

/** The bytes of a text: old phones have no TextEncoder. */
export function utf8(text: string): number[] {
	return Array.from(text).flatMap((letter) => {
		const code = letter.codePointAt(0) ?? 0
		if (code < 0x80) return [code]
		const last = 0x80 | (code & 63)
		if (code < 0x800) return [0xc0 | (code >> 6), last]
		const middle = 0x80 | ((code >> 6) & 63)
		if (code < 0x10000) return [0xe0 | (code >> 12), middle, last]
		return [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), middle, last]
	})
}

/** An archive of files that are small enough to be kept as they are. */
export function zip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
	const body: number[] = []
	const index: number[] = []
	for (const { path, bytes } of entries) {
		const name = utf8(path)
		const sizes = [...four(checksum(bytes)), ...four(bytes.length), ...four(bytes.length)]
		const shared = [
			...two(FLAGS),
			...two(0),
			...two(0),
			...two(FIRST_DAY),
			...sizes,
			...two(name.length),
			...two(0),
		]
		const at = body.length
		body.push(...four(0x04034b50), ...two(VERSION), ...shared, ...name)
		for (const byte of bytes) body.push(byte)
		index.push(...four(0x02014b50), ...two(VERSION), ...two(VERSION), ...shared)
		index.push(...two(0), ...two(0), ...two(0), ...four(0), ...four(at), ...name)
	}
	const count = two(entries.length)
	const end = [...four(0x06054b50), ...two(0), ...two(0), ...count, ...count]
	const ends = [...end, ...four(index.length), ...four(body.length), ...two(0)]
	return Uint8Array.from([...body, ...index, ...ends])
}
