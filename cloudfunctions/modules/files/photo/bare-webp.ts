import { hasLetters, joined, letters, viewOf } from './bytes'
import { orientationIn, tiffWith } from './orientation'

/** RIFF, the size, WEBP. */
const HEAD_BYTES = 12
const CHUNK_HEAD = 8
const KEPT = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ICCP', 'ANIM', 'ANMF'])
const PICTURES = ['VP8 ', 'VP8L', 'ANMF']
/** In the flags of VP8X. */
const HAS_EXIF = 0x08
const HAS_XMP = 0x04
/** Some programs write it before the block, as in a JPEG. */
const EXIF = 'Exif\0\0'

interface Chunk {
	name: string
	content: Uint8Array
}

/** A WebP without what a camera or a program wrote beside the picture, its pixels untouched. Null where there is no picture in it. */
export function bareWebp(bytes: Uint8Array): Uint8Array | null {
	const chunks = chunksOf(bytes)
	if (!chunks.some(({ name }) => PICTURES.includes(name))) return null
	const exif = chunks.find(({ name }) => name === 'EXIF')?.content
	const tiff = exif && tiffWith(orientationIn(hasLetters(exif, 0, EXIF) ? exif.subarray(EXIF.length) : exif))
	const kept = chunks.filter(({ name }) => KEPT.has(name)).map((chunk) => flagged(chunk, tiff ? HAS_EXIF : 0))
	if (tiff) kept.push({ name: 'EXIF', content: tiff })
	const body = joined([letters('WEBP'), ...kept.map(written)])
	return joined([letters('RIFF'), sizeOf(body.length), body])
}

function chunksOf(bytes: Uint8Array): Chunk[] {
	const chunks: Chunk[] = []
	const view = viewOf(bytes)
	const end = Math.min(bytes.length, CHUNK_HEAD + view.getUint32(4, true))
	let at = HEAD_BYTES
	while (at + CHUNK_HEAD <= end) {
		const length = view.getUint32(at + 4, true)
		const start = at + CHUNK_HEAD
		if (start + length > end) break
		const name = String.fromCharCode(...bytes.subarray(at, at + 4))
		chunks.push({ name, content: bytes.subarray(start, start + length) })
		at = start + length + (length % 2)
	}
	return chunks
}

/** The head says what is there: what has gone is not said any more. */
function flagged(chunk: Chunk, exif: number): Chunk {
	if (chunk.name !== 'VP8X') return chunk
	const content = chunk.content.slice()
	content[0] = ((content[0] ?? 0) & ~(HAS_EXIF | HAS_XMP)) | exif
	return { ...chunk, content }
}

function written({ name, content }: Chunk): Uint8Array {
	return joined([letters(name), sizeOf(content.length), content, new Uint8Array(content.length % 2)])
}

function sizeOf(length: number): Uint8Array {
	const size = new Uint8Array(4)
	viewOf(size).setUint32(0, length, true)
	return size
}
