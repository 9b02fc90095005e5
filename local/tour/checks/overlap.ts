import type { Finding } from './finding'
import { asRead, isInColumns, visibleTexts, type VisibleText } from './visible-text'

const SLACK = 2
/** Lines may touch: the box of a line is higher than its glyphs. */
const SHARE_OF_LINE = 0.25
/** What may lie over a page. */
const ABOVE_PAGES = '.wx-mask, .wx-toast, [role="dialog"], .van-popup, .van-overlay'

/** No text lies over another, or under anything but a sheet or a dialog. */
export function findOverlaps(): Finding[] {
	// A toast lets taps through, so what is found at its place lies behind it.
	const texts = visibleTexts()
		.filter(({ element }) => element.closest('.wx-toast') === null)
		.map(inSight)
	const covered = new Map(texts.map((text) => [text, coverOf(text)]))
	const open = texts.filter((text) => covered.get(text) === null)
	const hidden = texts.filter((text) => covered.get(text)?.closest(ABOVE_PAGES) === null)
	return [
		...hidden.map(({ words }): Finding => ({ check: 'overlap', what: `${words} is covered` })),
		...open.flatMap((one, index) =>
			open
				.slice(index + 1)
				.filter((other) => isOver(one, other))
				.map((other): Finding => ({ check: 'overlap', what: `${one.words} and ${other.words}` })),
		),
	]
}

function isOver(one: VisibleText, other: VisibleText): boolean {
	const inColumns = isInColumns(one.element) && isInColumns(other.element)
	return one.lines.some((line) =>
		other.lines.some((next) => meet(asRead(line, inColumns), asRead(next, inColumns))),
	)
}

/** What lies over the middle of one of the text's lines, or null. */
export function coverOf({ element, lines }: VisibleText): Element | null {
	for (const { left, top, width, height } of lines) {
		const front = document.elementFromPoint(left + width / 2, top + height / 2)
		if (front !== null && !front.contains(element) && !element.contains(front)) return front
	}
	return null
}

/** A text without the lines that are scrolled out of sight. */
export function inSight(text: VisibleText): VisibleText {
	const { top, bottom } = scrollerOf(text.element).getBoundingClientRect()
	const middle = (line: DOMRect): number => line.top + line.height / 2
	const edge = isInColumns(text.element) ? document.documentElement.clientWidth : Infinity
	const isSeen = (line: DOMRect): boolean => middle(line) > top && middle(line) < bottom && line.right <= edge
	return { ...text, lines: text.lines.filter(isSeen) }
}

function scrollerOf(element: Element): Element {
	for (let at: Element | null = element; at !== null; at = at.parentElement) {
		if (['auto', 'scroll'].includes(getComputedStyle(at).overflowY)) return at
	}
	return document.documentElement
}

function meet(one: DOMRect, other: DOMRect): boolean {
	const width = Math.min(one.right, other.right) - Math.max(one.left, other.left)
	const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
	return width > SLACK && height > Math.min(one.height, other.height) * SHARE_OF_LINE
}
