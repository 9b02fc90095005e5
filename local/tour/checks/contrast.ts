import { isElder } from './elder'
import type { Finding } from './finding'
import { coverOf, inSight } from './overlap'
import { visibleFields, visibleTexts, type VisibleText } from './visible-text'

/** https://www.w3.org/TR/WCAG21/#contrast-minimum and contrast-enhanced. */
const LEAST = { all: 4.5, mustBeRead: 7 }
const SLACK = 0.1
/** What people must have read before they go on, in any mode. */
const MUST_BE_READ = '.title, .head, .problem, .notice, [role="alert"], [role="status"]'

/** Drawn by WeChat in its own colours. */
const PLATFORMS_OWN = '.tab-badge'

interface Pixels {
	width: number
	height: number
	data: Uint8ClampedArray
}

/** Every text stands out from what is painted behind it: from pictures of the screen with its letters and without. */
export async function findFaintText(painted: string, bare: string): Promise<Finding[]> {
	const [ink, ground] = await Promise.all([pixelsOf(painted), pixelsOf(bare)])
	const dots = ink.width / document.documentElement.clientWidth
	return [...visibleTexts(), ...visibleFields().map(asText)]
		.filter(({ element, words }) => words !== '' && element.closest(PLATFORMS_OWN) === null)
		.map(inSight)
		.filter((text) => coverOf(text) === null)
		.flatMap((text): Finding[] => {
			const found = Math.max(...text.lines.map((line) => contrastIn(line, ink, ground, dots)))
			const least = leastFor(text.element)
			if (!Number.isFinite(found) || found >= least - SLACK) return []
			return [{ check: 'contrast', what: `${text.words} has ${found.toFixed(1)}:1, not ${least}:1` }]
		})
}

/** A field as its first line, where there is always something of what stands in it. */
function asText({ field, words }: ReturnType<typeof visibleFields>[number]): VisibleText {
	const { left, top, width, height } = field.getBoundingClientRect()
	const { paddingTop, lineHeight } = getComputedStyle(field)
	const line = parseFloat(lineHeight) + 2 * parseFloat(paddingTop)
	return { element: field, words, lines: [new DOMRect(left, top, width, Math.min(height, line || height))] }
}

function leastFor(element: Element): number {
	const page = element.closest('wx-page')
	if (page === null) return LEAST.all
	return isElder(page) || element.closest(MUST_BE_READ) !== null ? LEAST.mustBeRead : LEAST.all
}

async function pixelsOf(png: string): Promise<Pixels> {
	const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
	const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
	const { width, height } = picture
	const pen = new OffscreenCanvas(width, height).getContext('2d')
	if (pen === null) throw new Error('no canvas')
	pen.drawImage(picture, 0, 0)
	return { width, height, data: pen.getImageData(0, 0, width, height).data }
}

/** How much the dot that letters changed most stands out from what was there; -Infinity where the line is off the screen. */
function contrastIn(line: DOMRect, ink: Pixels, ground: Pixels, dots: number): number {
	const [left, right] = [Math.max(0, line.left * dots), Math.min(ink.width, line.right * dots)]
	const [top, bottom] = [Math.max(0, line.top * dots), Math.min(ink.height, line.bottom * dots)]
	let most = -1
	let at = -1
	for (let y = Math.ceil(top); y < Math.floor(bottom); y += 1) {
		for (let x = Math.ceil(left); x < Math.floor(right); x += 1) {
			const place = (y * ink.width + x) * 4
			const change = [0, 1, 2].reduce(
				(sum, channel) =>
					sum + Math.abs((ink.data[place + channel] ?? 0) - (ground.data[place + channel] ?? 0)),
				0,
			)
			if (change > most) [most, at] = [change, place]
		}
	}
	if (at < 0) return -Infinity
	const [one, other] = [lightOf(ink, at), lightOf(ground, at)]
	return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

function lightOf({ data }: Pixels, at: number): number {
	const [red, green, blue] = [0, 1, 2].map((channel) => linear((data[at + channel] ?? 0) / 255))
	return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

const linear = (share: number): number =>
	share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
