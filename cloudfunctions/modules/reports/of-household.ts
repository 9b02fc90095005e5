import { readingOf, relationsOf } from './life/relations'
import type { Input, Output } from '../contract'
import { gridOf } from '../households/reach'
import { gridsLedBy } from '../households/reach'
import type { Call } from '../../identity/call'
import { UserError } from '../../rpc/user-error'
import { rosterKey } from '../org/documents'
import { PAGE_SIZE, pageView } from './lists'

/** The reports of a household, for the leader of its grid: those that they may read whole. */
export async function ofHousehold(
	{ householdId, cursor }: Input<'report', 'ofHousehold'>,
	call: Call,
): Promise<Output<'report', 'ofHousehold'>> {
	const key = rosterKey.household(householdId)
	const { snapshot, viewer } = await call.roster([key])
	call.knowsRelation('household')
	const household = snapshot.households(key)[0]?.household
	// What exists is not told to those who do not lead there.
	if (!household || !gridsLedBy(viewer.person, call.day).includes(gridOf(household))) {
		throw new UserError('NOT_FOUND')
	}
	const { items, ...rest } = await call.ports.reports.ofHousehold(householdId, cursor, PAGE_SIZE)
	const readable = items.filter((report) => {
		const relations = relationsOf(viewer, report, snapshot.chain(report.state.ownerPath), call.now)
		return readingOf(report, relations) === 'all'
	})
	return pageView({ items: readable, ...rest }, viewer, call)
}
