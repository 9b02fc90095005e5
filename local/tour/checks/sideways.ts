import type { Finding } from './finding'
import { isVisible } from './visible-text'

/** Nothing scrolls sideways, but what is written in columns. */
export function findSideways(): Finding[] {
	return [...document.querySelectorAll('html, body, body *')]
		.filter((element) => element.scrollWidth > element.clientWidth + 1 && isVisible(element))
		.filter((element) => !getComputedStyle(element).writingMode.startsWith('vertical'))
		.filter(
			(element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || isWindow(element),
		)
		.map((element) => ({
			check: 'sideways',
			what: `${element.localName} is ${element.scrollWidth} wide in ${element.clientWidth}`,
		}))
}

const isWindow = (element: Element): boolean => element === document.documentElement
