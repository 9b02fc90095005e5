import type { AreaRef } from '#shared/area/area'
import type { GapArea, GapPerson, GapStore } from '../../modules/org/ports/gap-store'
import {
	rosterKey,
	type AreaDocument,
	type HouseholdDocument,
	type InVersions,
	type PersonDocument,
} from '../../modules/org/documents'
import { MOST_VERSIONS, pageInForce } from '../../modules/roster/gaps/page-in-force'
import { isInForce } from '../../modules/org/read-tree'
import { command as _, database } from './cloud'

/** The most that one read of the service brings. */
const READ_LIMIT = 1000

/** Each has up to three versions of a kilobyte and more; an answer of the service has a few megabytes at most. */
const PEOPLE_A_READ = 300

const areas = database.collection<AreaDocument>('roster')
const households = database.collection<HouseholdDocument>('roster')
const people = database.collection<PersonDocument>('roster')

/** What tells whether a document is part of a version. */
const VERSIONED = { since: true, until: true } as const

export const gapStore: GapStore = {
	async areasUnder(code, cursor, limit, version) {
		const { data } = await areas
			.where({ keys: rosterKey.downToGrids(code), ...(cursor !== undefined && { _id: _.gt(cursor) }) })
			.orderBy('_id', 'asc')
			.limit(MOST_VERSIONS * limit + 1)
			.field({ area: true, ...VERSIONED })
			.get()
		return pageInForce(data, limit, version)
	},

	areasAround(codes, below, version) {
		return readAreas([...codes.map(rosterKey.area), ...below.map(rosterKey.under)], version)
	},

	async countHouseholds(codes, version) {
		const { data } = await households
			.aggregate<{ _id: AreaRef[]; households: number }>()
			.match({ keys: _.in(codes.map(rosterKey.grid)), ...inForce(version) })
			.group({ _id: '$household.path', households: { $sum: 1 } })
			.limit(READ_LIMIT)
			.end()
		const counts = new Map<string, number>()
		for (const { _id: path, households } of data) {
			const code = path[path.length - 1]?.code ?? ''
			counts.set(code, (counts.get(code) ?? 0) + households)
		}
		return counts
	},

	async people(ids, version) {
		const found: (GapPerson & InVersions)[] = []
		for (let at = 0; at < ids.length; at += PEOPLE_A_READ) {
			const keys = ids.slice(at, at + PEOPLE_A_READ).map(rosterKey.person)
			const { data } = await people
				.where({ keys: _.in(keys) })
				.limit(READ_LIMIT)
				.field({ keys: true, 'person.id': true, 'person.posts': true, ...VERSIONED })
				.get()
			found.push(...data)
		}
		return found.filter((one) => isInForce(one, version))
	},
}

/** Everything that is in force with one of the keys; where one read does not bring it all, in halves. */
async function readAreas(keys: readonly string[], version: number): Promise<GapArea[]> {
	const found = await readAll(keys)
	return [...new Map(found.map((one) => [one._id, one])).values()].filter((one) => isInForce(one, version))
}

async function readAll(keys: readonly string[]): Promise<(GapArea & InVersions)[]> {
	if (keys.length === 0) return []
	const { data } = await areas
		.where({ keys: _.in([...keys]) })
		.limit(READ_LIMIT)
		.field({ area: true, ...VERSIONED })
		.get()
	if (data.length < READ_LIMIT || keys.length === 1) return data
	const half = Math.ceil(keys.length / 2)
	const parts = await Promise.all([keys.slice(0, half), keys.slice(half)].map(readAll))
	return parts.flat()
}

/** Part of a version: documents of earlier and later ones stand beside it. */
function inForce(version: number): object {
	return { since: _.lte(version), until: _.or([_.eq(null), _.gt(version)]) }
}
