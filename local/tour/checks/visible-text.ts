/** A text on the screen: the element that it stands in, and the boxes of its lines. */
export interface VisibleText {
	element: Element
	words: string
	lines: DOMRect[]
}

/** Whether somebody sees an element. */
export function isVisible(element: Element): boolean {
	const seen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
	const { width, height } = element.getBoundingClientRect()
	return seen && width > 0 && height > 0
}

/** All texts that somebody sees, one for each text node. */
export function visibleTexts(): VisibleText[] {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
	const texts: VisibleText[] = []
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		const element = node.parentElement
		const words = node.textContent?.trim() ?? ''
		if (element === null || words === '' || element.closest('script, style, option') !== null) continue
		if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
		const range = document.createRange()
		range.selectNodeContents(node)
		const lines = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
		if (lines.length > 0) texts.push({ element, words, lines })
	}
	return texts
}

/** The fields in which somebody types, with what stands in them. */
export function visibleFields(): { field: HTMLInputElement | HTMLTextAreaElement; words: string }[] {
	return [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
		.filter(isVisible)
		.map((field) => ({ field, words: field.value === '' ? field.placeholder : field.value }))
}

/** Columns go on to the right of the screen, as lines go on below it. */
export function isInColumns(element: Element): boolean {
	for (let at: Element | null = element; at !== null; at = at.parentElement) {
		const { overflowX, writingMode } = getComputedStyle(at)
		if (overflowX !== 'visible' && writingMode.startsWith('vertical')) return true
	}
	return false
}

/** A box as the one who reads it has it: columns from left to right as lines from top to bottom. */
export function asRead(box: DOMRect, inColumns: boolean): DOMRect {
	return inColumns ? new DOMRect(box.top, box.left, box.height, box.width) : box
}
