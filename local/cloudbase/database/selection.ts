import type { Filter, SortOrder } from './document'
import type { Look } from './engine'

/** Which documents a request is about. */
export interface Selection {
	/** What it is wanted for. */
	request: 'find' | 'count' | 'update' | 'remove' | 'aggregate'
	collection: string
	filter: Filter
	sort?: SortOrder
	/** How many of the first ones are not wanted. */
	skip?: number
	/** Stop after so many matches, those skipped among them; they come in the wanted order. */
	atMost: number
	/** Told of every document that is looked at. */
	look?: Look
}
