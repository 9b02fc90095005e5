import { joined, letters, viewOf } from './bytes'
import { orientationIn, tiffWith } from './orientation'

const SIGNATURE_BYTES = 8
/** Length, name and check sum. */
const AROUND = 12
/** What the pixels are made of and how their colours are meant. A picture that moves stands still: each would have to be looked at. */
const KEPT = new Set([
	'IHDR',
	'PLTE',
	'IDAT',
	'IEND',
	'tRNS',
	'gAMA',
	'cHRM',
	'sRGB',
	'iCCP',
	'sBIT',
	'bKGD',
	'pHYs',
])

/** A PNG without words, times and places, its pixels untouched, and without what stands behind its end. Null where there is no picture in it. */
export function barePng(bytes: Uint8Array): Uint8Array | null {
	const kept: Uint8Array[] = [bytes.subarray(0, SIGNATURE_BYTES)]
	const names = new Set<string>()
	const view = viewOf(bytes)
	let at = SIGNATURE_BYTES
	while (at + AROUND <= bytes.length) {
		const length = view.getUint32(at)
		const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
		const end = at + AROUND + length
		if (end > bytes.length) break
		if (KEPT.has(name)) kept.push(bytes.subarray(at, end))
		if (name === 'eXIf') kept.push(...orientationOf(bytes.subarray(at + 8, end - 4)))
		names.add(name)
		at = end
		if (name === 'IEND') break
	}
	return names.has('IHDR') && names.has('IDAT') ? joined(kept) : null
}

function orientationOf(tiff: Uint8Array): Uint8Array[] {
	const kept = tiffWith(orientationIn(tiff))
	return kept ? [chunkOf('eXIf', kept)] : []
}

function chunkOf(name: string, content: Uint8Array): Uint8Array {
	const checked = joined([letters(name), content])
	const [length, sum] = [new Uint8Array(4), new Uint8Array(4)]
	viewOf(length).setUint32(0, content.length)
	viewOf(sum).setUint32(0, checkSum(checked))
	return joined([length, checked, sum])
}

/** CRC-32, as PNG asks for it. */
function checkSum(bytes: Uint8Array): number {
	let sum = 0xffffffff
	for (const byte of bytes) {
		sum ^= byte
		for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
	}
	return (sum ^ 0xffffffff) >>> 0
}
