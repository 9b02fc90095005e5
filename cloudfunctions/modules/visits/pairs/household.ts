import type { Call } from '../call'
import { UserError } from '../../../rpc/user-error'
import { rosterKey, type HouseholdDocument } from '../../org/documents'
import type { Viewer } from '../../org/rules/viewer'
import type { RosterSnapshot } from '../../org/snapshot'
import type { Target } from '../rules/target'

/**
 * One household; nothing is done there while a roster is written.
 * @throws UserError NOT_FOUND, ROSTER_BUSY
 */
export async function readHousehold(
	householdId: string,
	call: Call,
): Promise<{ document: HouseholdDocument; viewer: Viewer; snapshot: RosterSnapshot }> {
	const key = rosterKey.household(householdId)
	const { snapshot, viewer } = await call.roster([key])
	const document = snapshot.households(key)[0]
	if (!document) throw new UserError('NOT_FOUND')
	if (snapshot.isStaging(call.now)) throw new UserError('ROSTER_BUSY')
	return { document, viewer, snapshot }
}

/** The village and the grid. */
export const placeWords = ({ household: { path } }: Target): string =>
	path
		.slice(-2)
		.map(({ name }) => name)
		.join(' ')
