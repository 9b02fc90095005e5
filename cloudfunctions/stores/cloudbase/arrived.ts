import { deskKey } from '#shared/roster/desk'
import type { Arrival, ArrivedQuery } from '../../modules/reports/ports/report-store'
import { startOf } from '../../ports/page'
import { command as _, database } from './cloud'
import { batches } from './list-pages'
import { arrivalKey, type ReportDocument } from './report-document'

/**
 * What arrived at desks and in areas, newest first; each comes once. It is looked through whenever somebody opens a desk, so of a
 * report no more is read than tells whether it is one of a flood.
 */
export async function arrivedAt({ desks, areas, since }: ArrivedQuery, limit: number): Promise<Arrival[]> {
	const keys = [...desks.map(deskKey), ...areas.map(arrivalKey)]
	const parts = await Promise.all(batches(keys).map((some) => newest(some, since, limit)))
	const each = new Map(parts.flat().map((one) => [one._id, one]))
	return [...each.values()]
		.sort((one, other) => (one.index.submitted > other.index.submitted ? -1 : 1))
		.slice(0, limit)
		.map(({ _id, index, state }) => ({
			id: _id,
			at: state.clocks.total.startedAt,
			floods: index.floods,
		}))
}

async function newest(keys: readonly string[], since: number, limit: number) {
	const { data } = await database
		.collection<ReportDocument>('reports')
		.where({ 'index.arrivedAt': _.in([...keys]), 'index.submitted': _.gte(startOf(since)) })
		.orderBy('index.submitted', 'desc')
		.limit(limit)
		.field({ 'index.submitted': true, 'index.floods': true, 'state.clocks.total.startedAt': true })
		.get()
	return data
}
