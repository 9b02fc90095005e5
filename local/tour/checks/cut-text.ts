import type { Finding } from './finding'
import { isInColumns, visibleFields, visibleTexts } from './visible-text'

const SLACK = 1
/** The box of a line is higher than its glyphs. */
const AIR_ABOVE_AND_BELOW = 0.2

/** No text is cut by what is around it. */
export function findCutText(): Finding[] {
	const cut = visibleTexts().filter(({ element, lines }) => lines.some((line) => isCut(line, element)))
	const narrow = visibleFields().filter(({ field, words }) => !fits(field, words))
	return [...cut, ...narrow].map(({ words }) => ({ check: 'cut', what: words }))
}

function isCut(line: DOMRect, element: Element): boolean {
	let scrolls = false
	if (isInColumns(element)) return false
	if (line.left < -SLACK || line.right > document.documentElement.clientWidth + SLACK) return true
	for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
		const { overflowX, overflowY, position } = getComputedStyle(at)
		const box = at.getBoundingClientRect()
		const air = line.height * AIR_ABOVE_AND_BELOW + SLACK
		if (overflowX !== 'visible' && (line.left < box.left - SLACK || line.right > box.right + SLACK))
			return true
		scrolls ||= overflowY === 'auto' || overflowY === 'scroll'
		const hides = !scrolls && (overflowY === 'hidden' || overflowY === 'clip')
		if (hides && (line.top < box.top - air || line.bottom > box.bottom + air)) return true
		if (position === 'fixed') return false
	}
	return false
}

function fits(field: HTMLInputElement | HTMLTextAreaElement, words: string): boolean {
	if (field instanceof HTMLTextAreaElement) return field.scrollHeight <= field.clientHeight + SLACK
	const { font, paddingLeft, paddingRight } = getComputedStyle(field)
	const pen = document.createElement('canvas').getContext('2d')
	if (pen === null) return true
	pen.font = font
	const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)
	return pen.measureText(words).width <= room + SLACK
}
