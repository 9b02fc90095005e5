import type { Browser, Page } from 'playwright-core'
import { PAPER } from '../../cloudfunctions/modules/printing/layout/geometry'
import { printedDoorCode } from '#shared/roster/door-code'
import { printout } from '../../local/print/printout'
import { lendBrowser } from '../support/browser'
import {
	grains,
	pdfPages,
	pngPicture,
	qrTextIn,
	type Area,
	type PdfPage,
	type Picture,
} from '../support/pictures'
import { inkOf, lies, linesOf, meets } from '../support/set-lines'
import { hardCards } from '../support/printed-cards'

/** 102 dots an inch: a third of what an office printer has. */
const DOTS = 4
const POINTS_A_MILLIMETRE = 72 / 25.4

/** A sheet in millimetres: two cards in a row, three rows, a strip above each. */
const SLOT = { x: 8, y: 9, width: 97, height: 93 }
const STRIP = 5.5
const QR = { x: 65, y: 29.3, side: 27 }
/** Four modules of a code with 33. */
const QUIET = (4 * 27) / 33

const grids = hardCards()
/** The cards of each sheet, by their places. */
const sheets = grids.flatMap(({ grid, households }) =>
	Array.from({ length: Math.ceil(households.length / 6) }, (_, at) => ({
		grid,
		cards: households.slice(at * 6, at * 6 + 6),
	})),
)

interface Corner {
	x: number
	y: number
}

const cornerOf = (number: number): Corner => ({
	x: SLOT.x + (number % 2) * SLOT.width,
	y: SLOT.y + Math.floor(number / 2) * SLOT.height,
})

/** What a phone sees that is held before a card's code, in dots. */
function view(number: number): Area {
	const { x, y } = cornerOf(number)
	const side = (QR.side + 8) * DOTS
	return { x: (x + QR.x - 4) * DOTS, y: (y + QR.y - 4) * DOTS, width: side, height: side }
}

let browser: Browser
let page: Page
let shots: Picture[]
let pdf: PdfPage[]

beforeAll(async () => {
	browser = await lendBrowser()
	const html = printout(grids, 'html').bytes.toString()
	page = await opened(html)
	shots = await shotsOf(page)
	pdf = await pdfPages(printout(grids, 'pdf').bytes, DOTS / POINTS_A_MILLIMETRE)
}, 120_000)
afterAll(() => page.close())

async function opened(html: string): Promise<Page> {
	const viewport = { width: 794, height: 1123 }
	const opening = await browser.newPage({ viewport, deviceScaleFactor: (DOTS * 25.4) / 96 })
	await opening.setContent(html)
	await opening.evaluate(() => document.fonts.ready)
	return opening
}

/** Each sheet alone in the corner of the window: its points are the picture's. */
async function shotsOf(from: Page): Promise<Picture[]> {
	const style = await from.addStyleTag({
		content: 'header, svg:not(.shown) { display: none } svg { margin: 0 !important }',
	})
	const pictures: Picture[] = []
	for (const svg of await from.locator('svg').all()) {
		await svg.evaluate((element) => element.classList.add('shown'))
		pictures.push(pngPicture(await from.screenshot()))
		await svg.evaluate((element) => element.classList.remove('shown'))
	}
	await style.evaluate((element) => (element as HTMLStyleElement).remove())
	return pictures
}

test('both have the same sheets, of A4', () => {
	expect(pdf).toHaveLength(sheets.length)
	expect(shots).toHaveLength(sheets.length)
	for (const { width, height } of [...shots, ...pdf.map(({ picture }) => picture)]) {
		expect(Math.abs(width - PAPER.width * DOTS)).toBeLessThan(DOTS)
		expect(Math.abs(height - PAPER.height * DOTS)).toBeLessThan(DOTS)
	}
})

test.each(['page', 'PDF'])(
	'every QR code on the %s is read out of the picture, and is its card’s',
	(from) => {
		sheets.forEach(({ cards }, at) => {
			const picture = (from === 'PDF' ? pdf[at]?.picture : shots[at])!
			expect(cards.map((_, number) => qrTextIn(picture, view(number)))).toEqual(cards.map(({ link }) => link))
		})
	},
)

test('a QR code is still read with a tenth of it torn off', () => {
	const { picture } = pdf[0]!
	const torn = { ...picture, data: Uint8Array.from(picture.data) }
	const [x, y] = [SLOT.x + QR.x + QR.side * 0.45, SLOT.y + QR.y + QR.side * 0.4]
	for (let row = y * DOTS; row < (y + QR.side * 0.32) * DOTS; row++) {
		const from = (Math.round(row) * torn.width + Math.round(x * DOTS)) * 4
		torn.data.fill(255, from, from + Math.round(QR.side * 0.32 * DOTS) * 4)
	}
	expect(qrTextIn(torn, view(0))).toBe(sheets[0]?.cards[0]?.link)
})

test('the PDF can be searched: it says the names and numbers of its cards', () => {
	sheets.forEach(({ grid, cards }, at) => {
		const text = pdf[at]!.text.replace(/\s/g, '')
		const names = grid.people.slice(0, grid.centre ? 3 : 4).map(({ name }) => name)
		for (const said of [...grid.path, ...names, ...cards.map(({ doorCode }) => printedDoorCode(doorCode))]) {
			expect(text).toContain(said)
		}
	})
})

const HAIR = 0.05

test('no text leaves its box, its card or its line, and none touches another or the QR code', async () => {
	for (const at of sheets.keys()) {
		const lines = await linesOf(page.locator('svg').nth(at))
		for (const { text, x, width, box } of lines) {
			const [left = 0, , wide = 0] = box
			expect({ text, fits: x >= left - HAIR && x + width <= left + wide + HAIR }).toEqual({
				text,
				fits: true,
			})
		}
		sheets[at]!.cards.forEach((_, number) => {
			const corner = cornerOf(number)
			const card = { x: corner.x + 3, y: corner.y + STRIP + 3, width: 91, height: 87.5 - 6 }
			const slot = { ...corner, width: SLOT.width, height: SLOT.height }
			const strip = { ...corner, width: SLOT.width, height: STRIP }
			const inks = lines.map(inkOf).filter((ink) => meets(ink, slot))
			const onCard = inks.filter((ink) => !lies(ink, strip))
			expect(inks.length - onCard.length).toBe(1)
			expect(onCard.filter((ink) => !lies(ink, card))).toEqual([])
			const code = {
				x: corner.x + QR.x - QUIET,
				y: corner.y + QR.y - QUIET,
				width: 27 + QUIET,
				height: 27 + 2 * QUIET,
			}
			expect(onCard.filter((ink) => meets(ink, code))).toEqual([])
			const touching = onCard.flatMap((one, first) =>
				onCard.slice(first + 1).flatMap((other) => (meets(one, other) ? [[one.text, other.text]] : [])),
			)
			expect(touching).toEqual([])
		})
	}
})

test('the PDF looks as the page does', () => {
	sheets.forEach((_, at) => {
		const [one, other] = [grains(shots[at]!, DOTS), grains(pdf[at]!.picture, DOTS)]
		const differences = one.map((dark, place) => Math.abs(dark - (other[place] ?? 0)))
		expect(one).toHaveLength(other.length)
		expect(Math.max(...one)).toBeGreaterThan(100)
		expect(Math.max(...differences)).toBeLessThan(40)
	})
})

test('the page brings its own font along, and prints the sheets alone', async () => {
	const faces = await page.evaluate(() =>
		Array.from(document.fonts, ({ family, status }) => `${family} ${status}`),
	)
	expect(faces).toEqual(['print loaded', 'print loaded'])
	await page.emulateMedia({ media: 'print' })
	expect(await page.locator('header').isVisible()).toBe(false)
	const printed = await pdfPages(await page.pdf({ preferCSSPageSize: true }), 1)
	expect(printed).toHaveLength(sheets.length)
	await page.emulateMedia({ media: null })
})
