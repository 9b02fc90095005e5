import { reaches } from '#shared/roster/reach'
import type { Call } from '../../../identity/call'
import { UserError } from '../../../rpc/user-error'
import { mayIssue } from '../../households/reach'
import { rosterKey, type HouseholdDocument } from '../../org/documents'
import type { Viewer } from '../../org/rules/viewer'
import type { RosterSnapshot } from '../../org/snapshot'
import type { Target } from '../rules/target'

type May = (viewer: Viewer, document: HouseholdDocument, call: Call) => boolean

/** Its clerk, and those above. */
export const isItsClerk: May = ({ person }, { household }, { day }) =>
	reaches(
		person,
		['clerk'],
		household.path.map(({ code }) => code),
		day,
	)

/** Its clerk, and whoever decides on its people. */
export const keepsIt: May = ({ person }, document, { day }) => mayIssue(person, document, day)

export const anybody: May = () => true

/**
 * One household, for whoever may do something there; `changing` waits while a roster is written.
 * @throws UserError NOT_FOUND, ROSTER_BUSY
 */
export async function readHousehold(
	householdId: string,
	may: May,
	call: Call,
): Promise<{ document: HouseholdDocument; viewer: Viewer; snapshot: RosterSnapshot }> {
	const key = rosterKey.household(householdId)
	const { snapshot, viewer } = await call.roster([key])
	call.knowsRelation('household')
	const document = snapshot.households(key)[0]
	if (!document || !may(viewer, document, call)) throw new UserError('NOT_FOUND')
	if (snapshot.isStaging(call.now)) throw new UserError('ROSTER_BUSY')
	return { document, viewer, snapshot }
}

/** The village and the grid. */
export const placeWords = ({ household: { path } }: Target): string =>
	path
		.slice(-2)
		.map(({ name }) => name)
		.join(' ')
