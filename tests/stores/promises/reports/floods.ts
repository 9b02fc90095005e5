import { floodKeys } from '../../../../cloudfunctions/modules/reports/life/flood'
import { added, idsOf, NOW, reportOf } from '../../given/reports'
import type { PromisesFor } from '../../promise'
import { lyingAt } from './lists'

const HOUR = 3_600_000
const LEADER = { areaCode: '1111', post: 'gridLeader' } as const
const dismissal = { at: NOW, was: 'reported', stage: null, stoppedAt: null, suspension: null } as const

/** A report of a sender, from a door, so many hours later. */
const from = (id: string, sender: string, householdId: string, hours: number) => {
	const report = reportOf(id, { at: NOW + hours * HOUR })
	return { ...report, sender, place: { ...report.place, householdId } }
}

/** What is promised of floods. */
export const floods: PromisesFor<'reports', 'inFlood' | 'arrivedAt'> = {
	inFlood: {
		'shows what has one of the keys within a span, the newest first, so many': async (stores) => {
			const own = from('own', 's-1', 'h-1', 0)
			const all = [
				own,
				from('later', 's-1', 'h-2', 1),
				from('door', 's-2', 'h-1', 2),
				from('other', 's-2', 'h-2', 1),
			]
			await added(stores, ...all, from('last', 's-1', 'h-1', 3))
			const where = { keys: floodKeys(own), since: NOW, before: NOW + 3 * HOUR }
			const find = async (limit: number) => idsOf(await stores.reports.inFlood(where, limit))
			expect([await find(9), await find(2)]).toEqual([
				['door', 'later', 'own'],
				['door', 'later'],
			])
		},
	},
	arrivedAt: {
		'shows what is open, or was ended as part of a flood, at a desk or in an area, the newest first': async (
			stores,
		) => {
			const at = (id: string, hours: number, state: object) => reportOf(id, { at: NOW + hours * HOUR, state })
			await added(
				stores,
				at('old', 0, lyingAt('1111')),
				at('open', 1, lyingAt('1111')),
				at('ended', 2, lyingAt('1111', { status: 'rejected' })),
				at('dismissed', 3, lyingAt('1111', { status: 'rejected', dismissal })),
				at('below', 4, lyingAt('1121')),
				at('elsewhere', 5, lyingAt('1211')),
			)
			const find = async (areas: string[], limit = 9) =>
				idsOf(await stores.reports.arrivedAt({ desks: [LEADER], areas, since: NOW + 1 }, limit))
			expect(await find([])).toEqual(['dismissed', 'open'])
			expect([await find(['112', '11']), await find(['11'], 2)]).toEqual([
				['below', 'dismissed', 'open'],
				['below', 'dismissed'],
			])
		},
		'says of each when it came, and of which floods it may be': async (stores) => {
			const one = from('one', 's-1', 'h-1', 1)
			await added(stores, { ...one, state: { ...one.state, ...lyingAt('1111') } })
			const where = { desks: [LEADER], areas: [], since: NOW }
			expect(await stores.reports.arrivedAt(where, 9)).toEqual([
				{ id: 'one', at: NOW + HOUR, floods: floodKeys(one) },
			])
		},
	},
}
