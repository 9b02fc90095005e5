import { letters, viewOf } from './bytes'

/**
 * Of all that a camera writes into a file (Exif: where, when, with what, by whom) one thing is part of the picture: which
 * side is up. It is read, and written anew, alone.
 */
const ORIENTATION = 0x0112
const SHORT = 3
/** As the sensor saw it: then nothing needs to be said. */
const UPRIGHT = 1
const ENTRY_BYTES = 12

/** Which side is up, as Exif counts (1 to 8), in a block of TIFF; 1 where it does not say, or cannot be read. */
export function orientationIn(tiff: Uint8Array): number {
	try {
		return readOrientation(viewOf(tiff))
	} catch (fault) {
		// What ends in the middle of an entry says nothing.
		if (fault instanceof RangeError) return UPRIGHT
		throw fault
	}
}

function readOrientation(view: DataView): number {
	const order = view.getUint16(0)
	if (order !== 0x4949 && order !== 0x4d4d) return UPRIGHT
	const little = order === 0x4949
	const start = view.getUint32(4, little)
	const entries = view.getUint16(start, little)
	for (let at = start + 2; at < start + 2 + entries * ENTRY_BYTES; at += ENTRY_BYTES) {
		if (view.getUint16(at, little) !== ORIENTATION) continue
		const side = view.getUint16(at + 8, little)
		return view.getUint16(at + 2, little) === SHORT && side >= 1 && side <= 8 ? side : UPRIGHT
	}
	return UPRIGHT
}

/** A block of TIFF that says which side is up, and nothing else; null where nothing needs to be said. */
export function tiffWith(orientation: number): Uint8Array | null {
	if (orientation === UPRIGHT) return null
	const bytes = new Uint8Array(26)
	const view = viewOf(bytes)
	bytes.set(letters('MM'))
	view.setUint16(2, 42)
	view.setUint32(4, 8)
	view.setUint16(8, 1)
	view.setUint16(10, ORIENTATION)
	view.setUint16(12, SHORT)
	view.setUint32(14, 1)
	view.setUint16(18, orientation)
	return bytes
}
