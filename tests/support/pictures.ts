import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { PDFiumLibrary } from '@hyzyla/pdfium'

/** A picture, four bytes a point: red, green, blue, opacity. */
export interface Picture {
	width: number
	height: number
	data: Uint8Array
}

export interface Area {
	x: number
	y: number
	width: number
	height: number
}

export function pngPicture(png: Buffer): Picture {
	return PNG.sync.read(png)
}

/** What a page of a PDF says and looks like. */
export interface PdfPage {
	text: string
	picture: Picture
}

/** Reads a PDF with PDFium, which Chromium shows them with. `scale` is points of the picture in a point of the paper. */
export async function pdfPages(pdf: Uint8Array, scale: number): Promise<PdfPage[]> {
	const library = await PDFiumLibrary.init()
	try {
		const document = await library.loadDocument(pdf)
		const found = [...document.pages()]
		// Texts first: this build of PDFium loses its way when a page is read after it was drawn.
		const texts = found.map((page) => page.getText())
		const pages: PdfPage[] = []
		for (const [at, page] of found.entries()) {
			const drawn = await page.render({ scale, render: async ({ data }) => Uint8Array.from(data) })
			const { width, height, data } = drawn
			pages.push({ text: texts[at] ?? '', picture: { width, height, data } })
		}
		document.destroy()
		return pages
	} finally {
		library.destroy()
	}
}

/** What the one QR code in a part of a picture says; null when none can be read. */
export function qrTextIn(picture: Picture, area: Area): string | null {
	const part = cropped(picture, area)
	return (
		jsQR(new Uint8ClampedArray(part.data), part.width, part.height, { inversionAttempts: 'dontInvert' })
			?.data ?? null
	)
}

export function cropped({ width, data }: Picture, area: Area): Picture {
	const [x, y, wide, high] = [area.x, area.y, area.width, area.height].map(Math.round) as [
		number,
		number,
		number,
		number,
	]
	const part = new Uint8Array(wide * high * 4)
	for (let row = 0; row < high; row++) {
		const from = ((y + row) * width + x) * 4
		part.set(data.subarray(from, from + wide * 4), row * wide * 4)
	}
	return { width: wide, height: high, data: part }
}

/** How dark a point is, from 0 for white to 255. */
function darknessAt({ width, data }: Picture, x: number, y: number): number {
	const at = (y * width + x) * 4
	return 255 - ((data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255)) / 3
}

/** The side of a square that is compared, in millimetres: a point more or less at its edge does not count. */
const GRAIN = 5

/** How dark each square of a picture is, from 0 to 255. `dots` are those of a millimetre. */
export function grains(picture: Picture, dots: number): number[] {
	const side = GRAIN * dots
	const [columns, rows] = [209, 296].map((millimetres) => Math.floor(millimetres / GRAIN)) as [number, number]
	return Array.from({ length: columns * rows }, (_, grain) => {
		const [column, row] = [grain % columns, Math.floor(grain / columns)]
		let sum = 0
		for (let at = 0; at < side * side; at++) {
			sum += darknessAt(picture, column * side + (at % side), row * side + Math.floor(at / side))
		}
		return sum / side / side
	})
}
