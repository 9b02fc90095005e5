import { placeOf, readCursor, type Page } from '../../../cloudfunctions/ports/page'

/** By what a list stands in order; the id decides between equals. */
export interface Order<T> {
	value: (item: T) => number
	id: (item: T) => string
	direction: 'asc' | 'desc'
}

/** One page of a list. A cursor is the place of the last item before it. */
export function pageIn<T>(
	items: readonly T[],
	{ value, id, direction }: Order<T>,
	cursor: string | undefined,
	limit: number,
): Page<T> {
	const sign = direction === 'asc' ? 1 : -1
	const compare = (one: string, other: string): number => sign * (one < other ? -1 : one > other ? 1 : 0)
	const place = (item: T): string => placeOf(value(item), id(item))
	const sorted = [...items].sort((one, other) => compare(place(one), place(other)))
	const from = readCursor(cursor)
	const left = from === undefined ? sorted : sorted.filter((item) => compare(place(item), from) > 0)
	const shown = left.slice(0, limit)
	const last = shown[shown.length - 1]
	return { items: shown, ...(left.length > limit && last && { next: place(last) }) }
}
