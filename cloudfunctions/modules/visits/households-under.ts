import type { Call } from './call'
import { UserError } from '../../rpc/user-error'
import { rosterKey, type HouseholdDocument } from '../org/documents'
import type { Viewer } from '../org/rules/viewer'
import { subject } from '../showings/ports/showing-store'
import { recordShowing } from '../showings/record'
import { pageOfGrids, placeByNumber } from './grid-pages'

/** Items of one answer. */
const MOST_ITEMS = 60

interface Line {
	household: { id: string }
}

/**
 * What there is to say of the households of an area, door by door; whose it shows is recorded.
 * @throws UserError NOT_FOUND for an area that there is not
 */
export async function householdsUnder<T extends Line>(
	{ areaCode, cursor }: { areaCode: string; cursor?: string },
	linesOf: (document: HouseholdDocument, viewer: Viewer) => T[],
	call: Call,
): Promise<{ items: T[]; cursor?: string }> {
	const { snapshot, viewer } = await call.roster([rosterKey.area(areaCode)])
	if (!snapshot.area(areaCode)) throw new UserError('NOT_FOUND')
	const { items, next } = await pageOfGrids(
		{ areaCode, cursor, snapshot, most: MOST_ITEMS },
		(households) =>
			households.flatMap((one) => linesOf(one, viewer).map((item) => ({ item, place: placeByNumber(one) }))),
		call,
	)
	const of = items.map(({ household }) => subject.household(household.id))
	await recordShowing(call, viewer, { of, where: 'visits', what: ['address'] })
	return { items, ...(next !== undefined && { cursor: next }) }
}
