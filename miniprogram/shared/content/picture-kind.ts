/** The kind of a file by its first bytes; its name says nothing. Every phone and screen shows the first three. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'heic' | 'film' | 'empty' | 'other'

/** How many bytes tell it. */
export const HEAD_LENGTH = 16

const JPEG = [0xff, 0xd8, 0xff]
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Brands of the boxed format that are still pictures; the others of it are films. */
const STILL = /^(hei[cxms]|hev[cx]|mif1|msf1|avi[fs])$/

export function pictureKind(head: Uint8Array): PictureKind {
	if (head.length === 0) return 'empty'
	if (begins(head, JPEG)) return 'jpeg'
	if (begins(head, PNG)) return 'png'
	const letters = (from: number, to: number): string => String.fromCharCode(...head.slice(from, to))
	if (letters(0, 4) === 'RIFF') return letters(8, 12) === 'WEBP' ? 'webp' : 'film'
	if (letters(0, 4) === 'GIF8') return 'gif'
	if (letters(4, 8) === 'ftyp') return STILL.test(letters(8, 12)) ? 'heic' : 'film'
	return 'other'
}

/** The most bytes of a photo: what WeChat checks, and what storage takes of a client. */
export const MOST_BYTES = 10 * 1024 * 1024

/** Why a file is taken nowhere as a photo. */
export type PhotoFault = Exclude<PictureKind, 'jpeg' | 'png' | 'webp'> | 'large'

/** What is wrong with a photo, by its content and never by its name; null when nothing is. Phone and server ask the same. */
export function photoFault({ head, size }: { head: Uint8Array; size: number }): PhotoFault | null {
	const kind = pictureKind(head)
	if (kind !== 'jpeg' && kind !== 'png' && kind !== 'webp') return kind
	return size > MOST_BYTES ? 'large' : null
}

const begins = (head: Uint8Array, bytes: readonly number[]): boolean =>
	bytes.every((byte, at) => head[at] === byte)
