import { readingOf, relationsOf } from './life/relations'
import type { Input, Output } from './contract/report'
import type { Call } from './call'
import { rosterKey } from '../org/documents'
import { PAGE_SIZE, pageView } from './lists'

/** The reports of a household, for the leader of its grid: those that they may read whole. */
export async function ofHousehold(
	{ householdId, cursor }: Input<'ofHousehold'>,
	call: Call,
): Promise<Output<'ofHousehold'>> {
	const key = rosterKey.household(householdId)
	const { snapshot, viewer } = await call.roster([key])
	const { items, ...rest } = await call.ports.reports.ofHousehold(householdId, cursor, PAGE_SIZE)
	const readable = items.filter((report) => {
		const relations = relationsOf(viewer, report, snapshot.chain(report.state.ownerPath), call.now)
		return readingOf(report, relations) === 'all'
	})
	return pageView({ items: readable, ...rest }, viewer, call)
}
