import type { Report } from '#shared/life/report'
import type { Ports } from '../../../ports/ports'
import type { HouseholdDocument } from '../../org/documents'
import { entryId } from '../../org/staging'
import { houseKey } from './search-keys'

/** Households of one search: the database merges so many keys. */
const HOUSES_A_SEARCH = 200
const REPORTS_A_READ = 100
/** How often a report is looked at again that was changed at that very moment. */
const TRIES = 8

/** A household's id, and the phone that it has by now. */
type Phones = Map<string, string | undefined>

/**
 * Lets the reports of households follow to the phone that a version, which is in force, gave them: they are found by that
 * alone. Done again it changes nothing. Answers where to go on, where there are more pages than asked for.
 */
export async function followPhones(
	ports: Pick<Ports, 'roster' | 'reports'>,
	version: number,
	{ from, pages = Infinity }: { from?: string | undefined; pages?: number } = {},
): Promise<string | undefined> {
	let cursor = from
	for (let page = 0; page < pages; page += 1) {
		const { items, next } = await ports.roster.pageOfVersion('until', version, cursor)
		const replaced = items.flatMap((one) => (one.kind === 'household' ? [one] : []))
		const changed = await changedPhones(replaced, version, ports)
		for (let at = 0; at < changed.length; at += HOUSES_A_SEARCH)
			await follow(new Map(changed.slice(at, at + HOUSES_A_SEARCH)), ports)
		if (next === undefined) return undefined
		cursor = next
	}
	return cursor
}

async function changedPhones(
	replaced: readonly HouseholdDocument[],
	version: number,
	{ roster }: Pick<Ports, 'roster'>,
): Promise<[string, string | undefined][]> {
	if (replaced.length === 0) return []
	const now = await roster.byIds(replaced.map(({ keys }) => entryId(keys[0], version)))
	const before = new Map(replaced.map(({ household: { id, phone } }) => [id, phone]))
	return now.flatMap((entry) => {
		if (entry.kind !== 'household') return []
		const { id, phone } = entry.household
		return before.get(id) === phone ? [] : [[id, phone] as [string, string | undefined]]
	})
}

async function follow(phones: Phones, { reports }: Pick<Ports, 'reports'>): Promise<void> {
	for (let tries = 0; tries < TRIES; tries += 1) {
		const stale = await staleOf(phones, { reports })
		if (stale.length === 0) return
		for (const report of stale)
			await reports.setHousePhone(report, phones.get(report.place.householdId ?? ''))
	}
}

/** The reports of households that have another phone by now. */
async function staleOf(phones: Phones, { reports }: Pick<Ports, 'reports'>): Promise<Report[]> {
	const keys = [...phones.keys()].map(houseKey)
	const found: Report[] = []
	let cursor: string | undefined
	do {
		const { items, next } = await reports.search({ keys }, cursor, REPORTS_A_READ)
		found.push(
			...items.filter(
				({ place: { householdId, phone } }) =>
					householdId !== undefined && phones.has(householdId) && phones.get(householdId) !== phone,
			),
		)
		cursor = next
	} while (cursor !== undefined)
	return found
}
