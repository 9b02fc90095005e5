import { placeOf } from '../../ports/page'
import type { Showing, ShowingStore } from '../../modules/showings/ports/showing-store'
import { clearBefore } from './clear-before'
import { codeOf, database } from './cloud'
import { pageOf, type List } from './list-pages'

type ShowingDocument = Omit<Showing, 'id'> & {
	_id: string
	/** Its place among what was shown. */
	place: string
}

const showings = database.collection<ShowingDocument>('showings')

const SHOWN: List<ShowingDocument> = {
	collection: 'showings',
	keys: 'of',
	place: 'place',
	placeIn: ({ place }) => place,
	direction: 'desc',
}

export const showingStore: ShowingStore = {
	async add({ id, ...showing }) {
		try {
			await showings.add({ _id: id, ...showing, place: placeOf(showing.at, id) })
		} catch (fault) {
			if (codeOf(fault) !== 'DATABASE_DUPLICATE_WRITE') throw fault
		}
	},

	async of(subjects, cursor, limit) {
		const { items, ...rest } = await pageOf(SHOWN, { keys: subjects }, cursor, limit)
		return { items: items.map(({ _id, place: _, ...showing }) => ({ id: _id, ...showing })), ...rest }
	},

	clearBefore: (before, limit) => clearBefore(showings, before, limit),
}
