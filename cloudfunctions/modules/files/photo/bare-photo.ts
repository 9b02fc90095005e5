import { HEAD_LENGTH, pictureKind, type PictureKind } from '#shared/content/picture-kind'
import { bareJpeg } from './bare-jpeg'
import { barePng } from './bare-png'
import { bareWebp } from './bare-webp'

const BARE: Partial<Record<PictureKind, (bytes: Uint8Array) => Uint8Array | null>> = {
	jpeg: bareJpeg,
	png: barePng,
	webp: bareWebp,
}

/** A photo and the ending that a file of its kind has. */
export interface BarePhoto {
	bytes: Uint8Array
	ending: string
}

/**
 * A photo with nothing in it but the picture and which side is up: no place, no time, no words, no smaller picture. The
 * pixels are not coded anew. Null of what is no photo that we take, or holds no picture.
 */
export function barePhoto(bytes: Uint8Array): BarePhoto | null {
	const kind = pictureKind(bytes.subarray(0, HEAD_LENGTH))
	const bare = BARE[kind]?.(bytes)
	return bare ? { bytes: bare, ending: kind === 'jpeg' ? '.jpg' : `.${kind}` } : null
}
