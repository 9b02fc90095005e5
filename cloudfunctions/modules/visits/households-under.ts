import type { Call } from '../../identity/call'
import { UserError } from '../../rpc/user-error'
import { rosterKey, type HouseholdDocument } from '../org/documents'
import { subject } from '../showings/ports/showing-store'
import { recordShowing } from '../showings/record'
import { gridsUnder, householdsOfGrid } from './reading'

/** So many grids are looked at for one answer. */
const MOST_GRIDS = 10

interface Line {
	household: { id: string }
}

/**
 * What there is to say of the households of an area, grid by grid; whose it shows is recorded.
 * @throws UserError NOT_FOUND for an area that there is not
 */
export async function householdsUnder<T extends Line>(
	{ areaCode, cursor }: { areaCode: string; cursor?: string },
	linesOf: (document: HouseholdDocument) => T[],
	call: Call,
): Promise<{ items: T[]; cursor?: string }> {
	const { snapshot, viewer } = await call.roster([rosterKey.area(areaCode)])
	if (!snapshot.area(areaCode)) throw new UserError('NOT_FOUND')
	const items: T[] = []
	let looked = 0
	let next: string | undefined
	for await (const { grid, before } of gridsUnder(call.ports, areaCode, snapshot.version, call.day, cursor)) {
		if (looked >= MOST_GRIDS) {
			next = before
			break
		}
		looked += 1
		items.push(...(await householdsOfGrid(call.ports, grid.code, snapshot)).flatMap(linesOf))
	}
	const of = items.map(({ household }) => subject.household(household.id))
	await recordShowing(call, viewer, { of, where: 'visits', what: ['address'] })
	return { items, ...(next !== undefined && { cursor: next }) }
}
