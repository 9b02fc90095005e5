import { SHEET_NOTICES, type Meaning } from '#shared/words/roster-sheets'
import { plainText } from '../cells/cell-text'
import { isRegister, registerNumber } from '../columns/register-sheet'
import type { RawRow } from '../raw'
import type { Layout } from './layout'

/** A column that could hold what a sheet lacks. */
export interface Offer {
	at: number
	means: Meaning
}

const MOST_OFFERED = 3
/** Numbers of houses are short; those of people and their phones are not. */
const LONGEST_NUMBER = 10

/** Which columns of a list of households could be what it lacks; the clerk is asked, none is taken in silence. */
export function offersOf({ kind, headers, found }: Layout, first: readonly RawRow[]): Offer[] {
	if (kind !== 'household') return []
	const data = first.slice(found.length)
	const textsAt = (at: number): string[] => data.map(({ cells }) => plainText(cells[at])).filter(Boolean)
	const tellsApart = (at: number): boolean => {
		const texts = textsAt(at)
		return texts.length > 0 && texts.length === new Set(texts).size
	}
	const looksLikeNumbers = (at: number): boolean =>
		tellsApart(at) && textsAt(at).every((text) => /\d/.test(text) && text.length <= LONGEST_NUMBER)
	// A register says who is the head, and is told apart by its addresses.
	if (isRegister(headers)) return []
	const heads =
		headers.of('household', 'head').length > 0
			? []
			: headers.meaning('person').map(({ position }) => ({ at: position, means: 'head' as const }))
	if (headers.of('household', 'number').length > 0) return heads
	const addresses = headers.of('household', 'address').filter(({ position }) => tellsApart(position))
	const unused = headers.meaning('none').filter(({ position }) => looksLikeNumbers(position))
	const numbers = [
		...addresses.map(({ position }) => ({ at: position, means: 'doorNumber' as const })),
		...unused.map(({ position }) => ({ at: position, means: 'number' as const })),
	]
	return [...heads, ...numbers.slice(0, MOST_OFFERED)]
}

/** What is taken for something else, in sentences: said before anything is checked, and to be changed. */
export function assumesOf({ kind, headers, grid }: Layout): string[] {
	const number = kind === 'household' && isRegister(headers) ? registerNumber(headers) : undefined
	return [
		...(number ? [SHEET_NOTICES.addressAsNumber(number.shown)] : []),
		...(grid === undefined ? [] : [SHEET_NOTICES.gridOfTitle(grid)]),
	]
}
