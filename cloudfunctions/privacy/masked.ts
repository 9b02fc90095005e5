import { personalNumbers } from './numbers'

/** What stands in place of a number. */
const MASK = '****'

/** Words as neighbours may read them: no phone, identity card, bank card or chat name of anybody stands in them. */
export function masked(text: string, mask = MASK): string {
	const shown: string[] = []
	let at = 0
	for (const { from, to } of personalNumbers(text)) {
		shown.push(text.slice(at, from), mask)
		at = to
	}
	return [...shown, text.slice(at)].join('')
}
