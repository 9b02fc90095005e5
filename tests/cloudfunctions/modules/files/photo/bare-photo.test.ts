import { readFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import { barePhoto } from '../../../../../cloudfunctions/modules/files/photo/bare-photo'
import { fromRoot } from '../../../../../scripts/build/paths.mjs'
import { JPEG } from '../../../../support/photo'

/** What must be in no file that leaves: a place and a name. */
const SECRETS = ['37.7749N', 'Wang Xiulan', 'xmpmeta', 'GPSLatitude']
const ascii = (text: string): Buffer => Buffer.from(text, 'latin1')
const holds = (bytes: Uint8Array, text: string): boolean => Buffer.from(bytes).includes(ascii(text))
const bare = (bytes: Uint8Array): Uint8Array => barePhoto(bytes)?.bytes ?? new Uint8Array()

/** A block as a phone writes it: which side is up, and where the GPS entries stand, with a place. */
function tiff(orientation: number | null, order: 'II' | 'MM' = 'II'): Buffer {
	const little = order === 'II'
	const short = (value: number) => bytesOf(value, 2, little)
	const long = (value: number) => bytesOf(value, 4, little)
	const entry = (tag: number, type: number, value: Buffer) =>
		Buffer.concat([short(tag), short(type), long(1), value])
	const entries = [
		...(orientation === null ? [] : [entry(0x0112, 3, Buffer.concat([short(orientation), short(0)]))]),
		entry(0x8825, 4, long(200)),
	]
	const place = Buffer.concat([ascii('GPSLatitude 37.7749N by Wang Xiulan'), Buffer.alloc(200)])
	return Buffer.concat([ascii(order), short(42), long(8), short(entries.length), ...entries, long(0), place])
}

function bytesOf(value: number, count: number, little: boolean): Buffer {
	const bytes = Buffer.alloc(count)
	if (little) bytes.writeUIntLE(value, 0, count)
	else bytes.writeUIntBE(value, 0, count)
	return bytes
}

const segment = (code: number, content: Buffer): Buffer =>
	Buffer.concat([Buffer.from([0xff, code]), bytesOf(content.length + 2, 2, false), content])
const exif = (orientation: number | null, order?: 'II' | 'MM'): Buffer =>
	segment(0xe1, Buffer.concat([ascii('Exif\0\0'), tiff(orientation, order)]))
const XMP = segment(0xe1, ascii('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta GPSLatitude="37.7749N">'))
const COMMENT = segment(0xfe, ascii('Wang Xiulan'))
const IPTC = segment(0xed, ascii('Photoshop 3.0\0Wang Xiulan'))
const MORE_PICTURES = segment(0xe2, ascii('MPF\0GPSLatitude'))
const PROFILE = segment(0xe2, ascii('ICC_PROFILE\0\x01\x01how colours are meant'))
const ADOBE = segment(0xee, ascii('Adobe\0d\0\0\0\0\x01'))

/** A photo with these segments after its first. */
const jpegWith = (...segments: Buffer[]): Buffer =>
	Buffer.concat([JPEG.subarray(0, 20), ...segments, JPEG.subarray(20)])

/** The orientation that a reader finds: the tag stands at a fixed place of the block that we write. */
function orientationAfter(bytes: Uint8Array, name: string, skip: number): number | null {
	const at = Buffer.from(bytes).indexOf(ascii(name))
	return at < 0 ? null : Buffer.from(bytes).readUInt16BE(at + skip + 18)
}

describe('a JPEG', () => {
	it('loses place, name, comment, and what stands behind its end, and keeps every byte of the picture', () => {
		const film = ascii('\0\0\0\x20ftypmp42 37.7749N Wang Xiulan')
		const given = Buffer.concat([
			jpegWith(exif(1), XMP, COMMENT, IPTC, MORE_PICTURES),
			jpegWith(exif(1)),
			film,
		])
		for (const secret of SECRETS) expect(holds(given, secret)).toBe(true)
		expect(Buffer.from(bare(given)).equals(JPEG)).toBe(true)
	})

	it.each([
		[6, 'II'],
		[8, 'MM'],
		[3, 'II'],
	] as const)('keeps which side is up, alone: %d as %s', (side, order) => {
		const shown = bare(jpegWith(exif(side, order)))
		expect(orientationAfter(shown, 'Exif\0\0', 6)).toBe(side)
		for (const secret of SECRETS) expect(holds(shown, secret)).toBe(false)
		expect(shown).toHaveLength(JPEG.length + 36)
	})

	it('says nothing of a side that is no side, or stands in a block that ends too early', () => {
		for (const side of [0, 1, 9, 60_000, null])
			expect(Buffer.from(bare(jpegWith(exif(side)))).equals(JPEG)).toBe(true)
		const broken = segment(0xe1, Buffer.concat([ascii('Exif\0\0'), tiff(6).subarray(0, 14)]))
		expect(Buffer.from(bare(jpegWith(broken))).equals(JPEG)).toBe(true)
	})

	it('keeps how its colours are meant, and no small picture of itself', () => {
		const small = Buffer.concat([ascii('JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01'), Buffer.from([1, 2, 3])])
		const given = Buffer.concat([
			JPEG.subarray(0, 2),
			segment(0xe0, small),
			PROFILE,
			ADOBE,
			JPEG.subarray(20),
		])
		const kept = Buffer.concat([JPEG.subarray(0, 20), PROFILE, ADOBE, JPEG.subarray(20)])
		expect(Buffer.from(bare(given)).subarray(20).equals(kept.subarray(20))).toBe(true)
		expect(holds(bare(given), 'JFXX')).toBe(false)
	})

	it('that was cut off on its way stays as far as it came; one without a picture is none', () => {
		const cut = bare(jpegWith(exif(6)).subarray(0, 600))
		expect(cut.slice(-2)).toEqual(new Uint8Array([0xff, 0xd9]))
		expect(holds(cut, '37.7749N')).toBe(false)
		for (const length of [3, 10, 19, 20, 40, 100]) expect(barePhoto(JPEG.subarray(0, length))).toBeNull()
		expect(barePhoto(jpegWith(exif(6)).subarray(0, 120))).toBeNull()
	})
})

describe('a PNG', () => {
	const given = readFileSync(fromRoot('miniprogram/assets/categories/fire.png'))
	const chunk = (name: string, content: Buffer): Buffer =>
		Buffer.concat([bytesOf(content.length, 4, false), ascii(name), content, Buffer.alloc(4)])
	const withChunks = (...chunks: Buffer[]): Buffer =>
		Buffer.concat([given.subarray(0, 33), ...chunks, given.subarray(33)])
	const words = chunk('tEXt', ascii('Author\0Wang Xiulan'))
	const place = chunk('iTXt', ascii('XML:com.adobe.xmp\0\0\0\0\0<x:xmpmeta GPSLatitude="37.7749N">'))

	it('loses words and places, shows the same pixels, and keeps which side is up', () => {
		const shown = bare(
			Buffer.concat([withChunks(words, place, chunk('eXIf', tiff(6))), ascii('Wang Xiulan')]),
		)
		for (const secret of SECRETS) expect(holds(shown, secret)).toBe(false)
		expect(orientationAfter(shown, 'eXIf', 4)).toBe(6)
		// A reader that checks each sum reads it.
		expect(PNG.sync.read(Buffer.from(shown)).data.equals(PNG.sync.read(given).data)).toBe(true)
		expect(Buffer.from(bare(withChunks(words, place))).equals(Buffer.from(bare(given)))).toBe(true)
	})

	it('without a picture is none', () => {
		expect(barePhoto(given.subarray(0, 40))).toBeNull()
	})
})

describe('a WebP', () => {
	const plain = Buffer.from(
		'UklGRkgAAABXRUJQVlA4IDwAAAAwAgCdASoQAAgAAoBCJagCdGuA/gAFu1l5iAD+8sM6YzG/0jwG1fceJL5//s4H8df/xxP7/uIvZtEAAAA=',
		'base64',
	)
	const chunk = (name: string, content: Buffer): Buffer =>
		Buffer.concat([ascii(name), bytesOf(content.length, 4, true), content, Buffer.alloc(content.length % 2)])
	const riff = (...chunks: Buffer[]): Buffer => {
		const body = Buffer.concat([ascii('WEBP'), ...chunks])
		return Buffer.concat([ascii('RIFF'), bytesOf(body.length, 4, true), body])
	}
	const head = (flags: number): Buffer => chunk('VP8X', Buffer.from([flags, 0, 0, 0, 15, 0, 0, 7, 0, 0]))
	const picture = plain.subarray(12)
	const XMP_CHUNK = chunk('XMP ', ascii('<x:xmpmeta GPSLatitude="37.7749N">'))

	it('loses places and words, says no more that they are there, and keeps which side is up', () => {
		const given = riff(head(0x0c), picture, chunk('EXIF', tiff(8)), XMP_CHUNK)
		const shown = bare(Buffer.concat([given, ascii('Wang Xiulan')]))
		for (const secret of SECRETS) expect(holds(shown, secret)).toBe(false)
		expect(orientationAfter(shown, 'EXIF', 8)).toBe(8)
		expect(shown[20]).toBe(0x08)
		expect(holds(shown, picture.toString('latin1'))).toBe(true)
		expect(Buffer.from(shown).readUInt32LE(4)).toBe(shown.length - 8)
		expect(Buffer.from(bare(riff(head(0x1c), picture, XMP_CHUNK)))).toEqual(riff(head(0x10), picture))
	})

	it('of the simple kind stays as it is', () => {
		expect(Buffer.from(bare(plain))).toEqual(plain)
		expect(barePhoto(riff(head(0)))).toBeNull()
	})
})

test('what is no photo that we take has none', () => {
	for (const odd of ['', 'GIF89a..........', '<!doctype html>.']) expect(barePhoto(ascii(odd))).toBeNull()
})

test('a photo of ten megabytes takes well under a second', () => {
	const scan = Buffer.alloc(10_000_000, 0x55)
	const large = Buffer.concat([JPEG.subarray(0, JPEG.length - 2), scan, JPEG.subarray(-2)])
	const since = performance.now()
	expect(bare(large)).toHaveLength(large.length)
	expect(performance.now() - since).toBeLessThan(1000)
})
