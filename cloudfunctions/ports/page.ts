/**
 * A page of a list; `next` is absent at its end. Asked for with it, the next page goes on behind the last item, also when
 * that one has gone or others have come. A cursor that nobody gave out begins at the beginning.
 */
export interface Page<T> {
	items: T[]
	next?: string
}
