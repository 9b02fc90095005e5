import type { Finding } from './finding'
import { isElder } from './elder'
import { visibleFields, visibleTexts } from './visible-text'

/** Of secondary text, which is the smallest; in elder mode of any. */
const LEAST = { standard: 15, elder: 24 }
const LEAST_LINE = 1.3
const SLACK = 0.05

/** Every text of a page is as large as old eyes need, and its lines have air between them. */
export function findSmallText(): Finding[] {
	const fields = visibleFields().map(({ field, words }) => ({ element: field, words }))
	return [...visibleTexts(), ...fields].flatMap(({ element, words }): Finding[] => {
		const page = element.closest('wx-page')
		if (page === null) return []
		const { fontSize, lineHeight } = getComputedStyle(element)
		const size = parseFloat(fontSize)
		const least = isElder(page) ? LEAST.elder : LEAST.standard
		// A single sign has no line above or below.
		const air = words.length > 1 && lineHeight !== 'normal' ? parseFloat(lineHeight) / size : LEAST_LINE
		return [
			...(size < least - SLACK
				? [{ check: 'size', what: `${words} is ${size} px, not ${least}` } as const]
				: []),
			...(air < LEAST_LINE - SLACK
				? [{ check: 'line', what: `${words} has lines of ${air.toFixed(2)}, not ${LEAST_LINE}` } as const]
				: []),
		]
	})
}
