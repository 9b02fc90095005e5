import type { GapArea, GapStore } from '../../../cloudfunctions/modules/org/ports/gap-store'
import {
	rosterKey,
	type AreaDocument,
	type HouseholdDocument,
	type PersonDocument,
	type RosterDocument,
} from '../../../cloudfunctions/modules/org/documents'
import { pageInForce } from '../../../cloudfunctions/modules/roster/gaps/page-in-force'
import { isInForce } from '../../../cloudfunctions/modules/org/read-tree'
import type { RosterDocuments } from './roster-documents'

/** What the gap list reads, over the roster in memory. */
export function memoryGaps(roster: RosterDocuments): GapStore {
	const inForce = (version: number): RosterDocument[] =>
		roster.all().filter((one) => 'since' in one && isInForce(one, version))
	const allAreas = (): AreaDocument[] =>
		roster
			.all()
			.filter((one): one is AreaDocument => one.kind === 'area')
			.sort((one, other) => (one._id < other._id ? -1 : 1))
	const only = ({ _id, area }: AreaDocument): GapArea => ({ _id, area })
	return {
		areasUnder: async (code, cursor, limit, version) => {
			const there = allAreas()
				.filter(({ keys }) => keys.includes(rosterKey.downToGrids(code)))
				.filter(({ _id }) => cursor === undefined || _id > cursor)
			const { items, ...rest } = pageInForce(there, limit, version)
			return { items: items.map(only), ...rest }
		},
		areasAround: async (codes, below, version) => {
			const wanted = new Set([...codes.map(rosterKey.area), ...below.map(rosterKey.under)])
			return allAreas()
				.filter((one) => isInForce(one, version) && one.keys.some((key) => wanted.has(key)))
				.map(only)
		},
		countHouseholds: async (codes, version) => {
			const counts = new Map<string, number>()
			const all = inForce(version).filter((one): one is HouseholdDocument => one.kind === 'household')
			for (const { household } of all) {
				const code = household.path[household.path.length - 1]?.code ?? ''
				if (codes.includes(code)) counts.set(code, (counts.get(code) ?? 0) + 1)
			}
			return counts
		},
		people: async (ids, version) =>
			inForce(version)
				.filter((one): one is PersonDocument => one.kind === 'person' && ids.includes(one.person.id))
				.map(({ keys, person: { id, posts } }) => ({ keys, person: { id, posts } })),
	}
}
