/** How loud nobody speaks, and how loud somebody close by does, in the steps in which MP3 counts. */
const QUIET = 140
const LOUD = 180

/**
 * How loud a piece of MP3 is, from 0 to 1: each frame says by how much its numbers are to be multiplied (global_gain), so
 * that nothing has to be decoded. Null where no frame begins in it.
 */
export function loudness(bytes: Uint8Array): number | null {
	const at = bytes.findIndex((byte, index) => byte === 0xff && isFrame(bytes[index + 1] ?? 0))
	const head = bytes.subarray(at, at + 4)
	if (at < 0 || head.length < 4) return null
	const [, second = 0, , fourth = 0] = head
	const isFirst = (second & 0x18) === 0x18
	const isMono = fourth >> 6 === 3
	const sum = second & 1 ? 0 : 2
	// Up to it: where the data begins, bits for nobody, what is shared, how long and how coarse the granule is.
	const before = isFirst ? (isMono ? 18 : 20) : isMono ? 9 : 10
	const gain = bits(bytes, (at + 4 + sum) * 8 + before + 21)
	return Math.min(1, Math.max(0, (gain - QUIET) / (LOUD - QUIET)))
}

/** The second byte of a frame of layer III. */
const isFrame = (second: number): boolean => (second & 0xe6) === 0xe2

function bits(bytes: Uint8Array, at: number): number {
	const byte = Math.floor(at / 8)
	const both = ((bytes[byte] ?? 0) << 8) | (bytes[byte + 1] ?? 0)
	return (both >> (8 - (at % 8))) & 0xff
}
