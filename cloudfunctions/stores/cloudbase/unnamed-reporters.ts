import { placeOf } from '../../ports/page'
import type { UnnamedReporters } from '../../modules/unnamed/ports/unnamed-reporters'
import { codeOf, command as _, database } from './cloud'
import { pageOf, type List } from './list-pages'

/** Whose report it is; the `_id` is the report's. */
interface UnnamedDocument {
	_id: string
	openid: string
	at: number
	/** Its place among what was submitted. */
	place: string
}

const unnamed = database.collection<UnnamedDocument>('unnamed')

const REPORTED: List<UnnamedDocument> = {
	collection: 'unnamed',
	keys: 'openid',
	place: 'place',
	placeIn: ({ place }) => place,
	direction: 'desc',
}

export const unnamedReporters: UnnamedReporters = {
	async keep({ reportId, at }, openid) {
		try {
			await unnamed.add({ _id: reportId, openid, at, place: placeOf(at, reportId) })
		} catch (fault) {
			if (codeOf(fault) !== 'DATABASE_DUPLICATE_WRITE') throw fault
		}
	},

	async openidsOf(reportIds) {
		const { data } = await unnamed
			.where({ _id: _.in([...reportIds]) })
			.limit(reportIds.length)
			.get()
		return new Map(data.map(({ _id, openid }) => [_id, openid]))
	},

	async forget(reportIds) {
		await unnamed.where({ _id: _.in([...reportIds]) }).remove()
	},

	async ofPerson(openid, cursor, limit) {
		const { items, ...rest } = await pageOf(REPORTED, { keys: [openid] }, cursor, limit)
		return { items: items.map(({ _id, at }) => ({ reportId: _id, at })), ...rest }
	},
}
