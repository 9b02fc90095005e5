import { pictureKind } from '#shared/content/picture-kind'

const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))

test.each([
	['\xff\xd8\xff\xe0\x00\x10JFIF', 'jpeg'],
	['\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR', 'png'],
	['RIFF\x24\x00\x00\x00WEBPVP8 ', 'webp'],
	['GIF89a\x01\x00\x01\x00', 'gif'],
	['\x00\x00\x00\x18ftypheic\x00\x00\x00\x00', 'heic'],
	['\x00\x00\x00\x18ftypmif1\x00\x00\x00\x00', 'heic'],
	['\x00\x00\x00\x20ftypisom\x00\x00\x02\x00', 'film'],
	['\x00\x00\x00\x14ftypqt  \x00\x00\x00\x00', 'film'],
	['RIFF\x24\x00\x00\x00AVI LIST', 'film'],
	['<!doctype html><html>', 'other'],
	['\xff\xd8', 'other'],
	['\x89PNG\n\n\x1a\n', 'other'],
	['', 'empty'],
])('%j is %s', (head, kind) => {
	expect(pictureKind(bytes(head))).toBe(kind)
})
