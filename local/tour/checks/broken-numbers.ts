import type { Finding } from './finding'
import { isInColumns, visibleTexts } from './visible-text'

/** A phone, a door code, a number of a report; word joiners may hold its dash. */
const IN_ONE_PIECE = /[\dA-Z]{3,}(?:\u2060?-\u2060?[\dA-Z]{3,})*/g

/** No number is broken in two: it would be read wrongly. */
export function findBrokenNumbers(): Finding[] {
	const folded = visibleTexts().filter(({ element, lines }) => lines.length > 1 && !isInColumns(element))
	return [...new Set(folded.map(({ element }) => element))].flatMap((element) =>
		[...element.childNodes]
			.filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
			.flatMap((node) =>
				[...(node.textContent ?? '').matchAll(IN_ONE_PIECE)]
					.filter(({ index, 0: { length } }) => topOf(node, index) < topOf(node, index + length - 1))
					.map(([number]): Finding => ({ check: 'number', what: `${number} is broken in two` })),
			),
	)
}

/** Where a character stands. */
function topOf(node: Node, at: number): number {
	const range = document.createRange()
	range.setStart(node, at)
	range.setEnd(node, at + 1)
	return range.getBoundingClientRect().top
}
