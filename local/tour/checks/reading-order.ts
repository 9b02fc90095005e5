import { controlsOf, nameOf } from './controls'
import type { Finding } from './finding'
import { asRead, isInColumns, isVisible } from './visible-text'

const SLACK = 4

/** A screen reader comes to what is tapped from top to bottom, and within a line from left to right. */
export function findDisorder(): Finding[] {
	return [...document.querySelectorAll('wx-page')].filter(isVisible).flatMap((page) =>
		[...layersOf(page)].flatMap(([, controls]) =>
			controls.slice(1).flatMap((next, index): Finding[] => {
				const before = controls[index]
				if (before === undefined || !isBefore(next, before)) return []
				return [{ check: 'order', what: `${nameOf(next)} stands before ${nameOf(before)} and is read after` }]
			}),
		),
	)
}

/** The controls of what scrolls, of the bar, and of each sheet: each is gone through by itself. */
function layersOf(page: Element): Map<Element, Element[]> {
	const layers = new Map<Element, Element[]>()
	for (const control of controlsOf(page)) {
		const layer = layerOf(control, page)
		layers.set(layer, [...(layers.get(layer) ?? []), control])
	}
	return layers
}

function layerOf(control: Element, page: Element): Element {
	for (let at: Element | null = control; at !== null && at !== page; at = at.parentElement) {
		if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return at
	}
	return page
}

function isBefore(one: Element, other: Element): boolean {
	const inColumns = isInColumns(one) && isInColumns(other)
	const [first, second] = [one, other].map((element) => asRead(element.getBoundingClientRect(), inColumns))
	if (first === undefined || second === undefined) return false
	if (first.bottom <= second.top + SLACK) return true
	const sameLine = first.top < second.bottom - SLACK && second.top < first.bottom - SLACK
	return sameLine && first.right <= second.left + SLACK
}
