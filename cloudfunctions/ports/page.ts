/**
 * A page of a list; `next` is absent at its end. Asked for with it, the next page goes on behind the last item, also when
 * that one has gone or others have come. A cursor that nobody gave out begins at the beginning.
 */
export interface Page<T> {
	items: T[]
	next?: string
}

/**
 * Where a document stands in a list: by a number and, between equals, by its id. As one text it sorts as the two do,
 * so that a list has one field to be sorted by, and a cursor is the place of the last item before it.
 */
export function placeOf(value: number, id: string): string {
	return `${startOf(value)}.${id}`
}

/** Before every place with this number, and behind those with a smaller one. Whole numbers from 0 to 16 digits. */
export function startOf(value: number): string {
	return String(value).padStart(16, '0')
}

/** The place that a cursor says; nothing without one, and for one that nobody gave out. */
export function readCursor(cursor: string | undefined): string | undefined {
	return cursor !== undefined && /^\d{16}\../.test(cursor) ? cursor : undefined
}
