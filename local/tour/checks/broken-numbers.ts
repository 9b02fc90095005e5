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

/** What ends a part of a sentence. */
const CLOSING = /[，。；：、！？）”》]/g

/** No line begins with what ends the one before it. */
export function findLinesBegunByMarks(): Finding[] {
	const folded = visibleTexts().filter(({ element, lines }) => lines.length > 1 && !isInColumns(element))
	return [...new Set(folded.map(({ element }) => element))].flatMap((element) =>
		[...element.childNodes]
			.filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
			.flatMap((node) =>
				[...(node.textContent ?? '').matchAll(CLOSING)]
					.filter(({ index }) => index > 0 && topOf(node, index - 1) + 4 < topOf(node, index))
					.map(({ index, input }): Finding => ({
						check: 'mark',
						what: `a line begins with ${input.slice(index, index + 6)}`,
					})),
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
