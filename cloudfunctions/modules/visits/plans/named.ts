import type { Call } from '../call'
import { rosterKey, type HouseholdDocument } from '../../org/documents'
import { readAllWith } from '../../org/read-tree'
import type { RosterSnapshot } from '../../org/snapshot'
import { householdsIn } from '../reading'
import type { Plan } from '../../org/rules/plan'

/** The households that a plan names; none where it goes to all of some kind. */
export const namedBy = ({ to, drawn }: Pick<Plan, 'to' | 'drawn'>): string[] =>
	'households' in to ? to.households : (drawn ?? [])

/** They as they stand, some hundreds a read. */
export async function readNamed(
	plan: Pick<Plan, 'to' | 'drawn'>,
	snapshot: RosterSnapshot,
	{ ports }: Call,
): Promise<HouseholdDocument[]> {
	return householdsIn(await readAllWith(ports.roster, namedBy(plan).map(rosterKey.household)), snapshot)
}
