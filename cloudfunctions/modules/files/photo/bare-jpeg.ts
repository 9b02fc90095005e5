import { hasLetters, joined, letters, viewOf } from './bytes'
import { orientationIn, tiffWith } from './orientation'

const START = 0xd8
const END = 0xd9
const SCAN = 0xda
const APP0 = 0xe0
const APP1 = 0xe1
const APP2 = 0xe2
const APP14 = 0xee
const COMMENT = 0xfe
const EXIF = 'Exif\0\0'
const PROFILE = 'ICC_PROFILE\0'
/** Tells how the colours are coded; a decoder needs it. */
const ADOBE = 'Adobe'
const ADOBE_BYTES = 12
const JFIF = 'JFIF\0'
/** Up to the small picture that may follow. */
const JFIF_BYTES = 12

/**
 * A JPEG without what a camera or a program wrote beside the picture, its pixels untouched. What stands behind the end
 * (another picture, a film) goes, too. Null where there is no picture in it.
 */
export function bareJpeg(bytes: Uint8Array): Uint8Array | null {
	const kept: Uint8Array[] = [Uint8Array.of(0xff, START)]
	let hasPicture = false
	let at = 2
	for (;;) {
		const marker = markerAt(bytes, at)
		if (!marker || marker.code === END) break
		const { code, content } = marker
		const end = content + lengthAt(bytes, content)
		// What was cut off on its way ends here.
		if (end > bytes.length) break
		const segment = keptSegment(code, bytes.subarray(content + 2, end))
		if (segment) kept.push(segment)
		at = end
		if (code !== SCAN) continue
		hasPicture = true
		at = endOfScan(bytes, end)
		kept.push(bytes.subarray(end, at))
	}
	return hasPicture ? joined([...kept, Uint8Array.of(0xff, END)]) : null
}

/** The marker at a place, and where what it says begins; any number of bytes may fill the way to it. */
function markerAt(bytes: Uint8Array, place: number): { code: number; content: number } | null {
	if (bytes[place] !== 0xff) return null
	let at = place
	while (bytes[at] === 0xff) at += 1
	const code = bytes[at]
	return code === undefined || code === 0 ? null : { code, content: at + 1 }
}

/** Two bytes say it, themselves included; where they are missing it is longer than the file. */
function lengthAt(bytes: Uint8Array, at: number): number {
	if (at + 2 > bytes.length) return Infinity
	const length = viewOf(bytes).getUint16(at)
	return length < 2 ? Infinity : length
}

/** Where the next marker stands that is none of the scan's own. */
function endOfScan(bytes: Uint8Array, from: number): number {
	for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
		const next = bytes[at + 1]
		const ownOfScan = next === 0 || next === 0xff || (next !== undefined && next >= 0xd0 && next <= 0xd7)
		if (!ownOfScan) return at
	}
	return bytes.length
}

/** A segment as it is kept; null for one that says nothing of the pixels. */
function keptSegment(code: number, content: Uint8Array): Uint8Array | null {
	if (code === APP0) return hasLetters(content, 0, JFIF) ? segmentOf(code, withoutThumbnail(content)) : null
	if (code === APP1) return orientationOf(content)
	if (code === APP2) return hasLetters(content, 0, PROFILE) ? segmentOf(code, content) : null
	if (code === APP14)
		return hasLetters(content, 0, ADOBE) ? segmentOf(code, content.slice(0, ADOBE_BYTES)) : null
	const isApplications = code > APP0 && code <= 0xef
	return isApplications || code === COMMENT ? null : segmentOf(code, content)
}

function withoutThumbnail(content: Uint8Array): Uint8Array {
	return joined([content.slice(0, JFIF_BYTES), Uint8Array.of(0, 0)])
}

function orientationOf(content: Uint8Array): Uint8Array | null {
	if (!hasLetters(content, 0, EXIF)) return null
	const tiff = tiffWith(orientationIn(content.subarray(EXIF.length)))
	return tiff && segmentOf(APP1, joined([letters(EXIF), tiff]))
}

function segmentOf(code: number, content: Uint8Array): Uint8Array {
	const length = content.length + 2
	return joined([Uint8Array.of(0xff, code, length >> 8, length & 0xff), content])
}
