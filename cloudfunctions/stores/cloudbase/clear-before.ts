import type { Query } from '@cloudbase/node-sdk'
import { command as _ } from './cloud'

interface Dated {
	_id: string
	at: number
}

/** What a collection has from before a moment, as far as a condition holds of it: the ids of the oldest. */
export async function oldestBefore(
	kept: Query<Dated>,
	before: number,
	limit: number,
	condition: object = {},
): Promise<string[]> {
	const { data } = await kept
		.where({ ...condition, at: _.lt(before) })
		.orderBy('at', 'asc')
		.limit(limit)
		.field({ _id: true })
		.get()
	return data.map(({ _id }) => _id)
}

/** Clears that away, a bounded number; answers how many. */
export async function clearBefore(
	kept: Query<Dated>,
	before: number,
	limit: number,
	condition: object = {},
): Promise<number> {
	const ids = await oldestBefore(kept, before, limit, condition)
	if (ids.length > 0) await kept.where({ _id: _.in(ids) }).remove()
	return ids.length
}
