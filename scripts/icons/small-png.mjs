import { crc32, deflateSync } from 'node:zlib'
import { PNG } from 'pngjs'

const STEPS = 15

const channels = (color) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16))

/** The edge of a line in one colour over nothing, from not there to whole. */
export const fading = (color) =>
	Array.from({ length: STEPS + 1 }, (_, step) => [...channels(color), Math.round((step * 255) / STEPS)])

/** The edges of lines over paper, each from the paper's colour to its own. */
export const mixed = (paper, colors) =>
	colors.flatMap((color) =>
		Array.from({ length: STEPS + 1 }, (_, step) => [
			...channels(color).map((one, at) =>
				Math.round((one * step + channels(paper)[at] * (STEPS - step)) / STEPS),
			),
			255,
		]),
	)

/** How far a pixel is from a colour; one that is not there has none. */
const distance = (one, other) =>
	Math.abs(one[3] - other[3]) * 3 +
	[0, 1, 2].reduce((sum, at) => sum + (Math.abs(one[at] - other[at]) * one[3]) / 255, 0)

function nearest(palette) {
	const known = new Map()
	return (pixel) => {
		const key = pixel.join()
		if (!known.has(key)) {
			const far = palette.map((color) => distance(pixel, color))
			known.set(key, far.indexOf(Math.min(...far)))
		}
		return known.get(key)
	}
}

function chunk(name, data) {
	const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
	length.writeUInt32BE(data.length)
	sum.writeUInt32BE(crc32(body))
	return Buffer.concat([length, body, sum])
}

/** A picture with the colours of a palette alone: a third of the bytes, and the eye sees no other. */
export function smallPng(picture, palette) {
	const { width, height, data } = PNG.sync.read(picture)
	const bits = palette.length > 16 ? 8 : 4
	const inRow = Math.ceil((width * bits) / 8) + 1
	const pixels = Buffer.alloc(inRow * height)
	const colorOf = nearest(palette)
	for (let at = 0; at < width * height; at += 1) {
		const color = colorOf([...data.subarray(at * 4, at * 4 + 4)])
		const column = at % width
		const byte = Math.trunc(at / width) * inRow + 1 + Math.trunc((column * bits) / 8)
		pixels[byte] |= bits === 4 && column % 2 === 0 ? color << 4 : color
	}
	const header = Buffer.alloc(13)
	header.writeUInt32BE(width, 0)
	header.writeUInt32BE(height, 4)
	header.set([bits, 3], 8)
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		chunk('IHDR', header),
		chunk('PLTE', Buffer.from(palette.flatMap((color) => color.slice(0, 3)))),
		chunk('tRNS', Buffer.from(palette.map((color) => color[3]))),
		chunk('IDAT', deflateSync(pixels, { level: 9, memLevel: 9 })),
		chunk('IEND', Buffer.alloc(0)),
	])
}
