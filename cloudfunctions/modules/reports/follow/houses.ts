import { isDeepStrictEqual } from 'node:util'
import type { Report } from '#shared/life/report'
import type { OrgPorts } from '../../org/ports/roster-store'
import type { ReportStore } from '../ports/report-store'
import { entryId, type HouseholdDocument } from '../../org/documents'
import { hasFields, houseFields, houseKey, type HouseFields } from '../search/search-keys'

/** Households of one search: the database merges so many keys. */
const HOUSES_A_SEARCH = 200
const REPORTS_A_READ = 100
/** How often a report is looked at again that was changed at that very moment. */
const TRIES = 8

/** By a household's id, what it is by now. */
type Houses = Map<string, HouseFields>

/**
 * Lets reports follow their households to the address, head and phone that a version, which is in force, gave them: they are found by
 * those alone. Done again it changes nothing. Answers where to go on, where there are more pages than asked for.
 */
export async function followHouses(
	ports: OrgPorts & { reports: ReportStore },
	version: number,
	{ from, pages = Infinity }: { from?: string | undefined; pages?: number } = {},
): Promise<string | undefined> {
	let cursor = from
	for (let page = 0; page < pages; page += 1) {
		const { items, next } = await ports.roster.pageOfVersion('until', version, cursor)
		const replaced = items.flatMap((one) => (one.kind === 'household' ? [one] : []))
		const changed = await changedHouses(replaced, version, ports)
		for (let at = 0; at < changed.length; at += HOUSES_A_SEARCH)
			await follow(new Map(changed.slice(at, at + HOUSES_A_SEARCH)), ports)
		if (next === undefined) return undefined
		cursor = next
	}
	return cursor
}

async function changedHouses(
	replaced: readonly HouseholdDocument[],
	version: number,
	{ roster }: OrgPorts,
): Promise<[string, HouseFields][]> {
	if (replaced.length === 0) return []
	const now = await roster.byIds(replaced.map(({ keys }) => entryId(keys[0], version)))
	const before = new Map(replaced.map(({ household }) => [household.id, houseFields(household)]))
	return now.flatMap((entry) => {
		if (entry.kind !== 'household') return []
		const { id } = entry.household
		const fields = houseFields(entry.household)
		return isDeepStrictEqual(before.get(id), fields) ? [] : [[id, fields] as [string, HouseFields]]
	})
}

async function follow(houses: Houses, { reports }: { reports: ReportStore }): Promise<void> {
	for (let tries = 0; tries < TRIES; tries += 1) {
		const stale = await staleOf(houses, { reports })
		if (stale.length === 0) return
		for (const { report, fields } of stale) await reports.setHouse(report, fields)
	}
}

/** The reports of households that are found by something else by now. */
async function staleOf(
	houses: Houses,
	{ reports }: { reports: ReportStore },
): Promise<{ report: Report; fields: HouseFields }[]> {
	const keys = [...houses.keys()].map(houseKey)
	const found: Report[] = []
	let cursor: string | undefined
	do {
		const { items, next } = await reports.search({ keys }, cursor, REPORTS_A_READ)
		found.push(...items)
		cursor = next
	} while (cursor !== undefined)
	return found.flatMap((report) => {
		const fields = houses.get(report.place.householdId ?? '')
		return fields && !hasFields(report.place, fields) ? [{ report, fields }] : []
	})
}
