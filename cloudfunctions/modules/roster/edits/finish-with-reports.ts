import { MOVE_PROBLEMS } from '../../../words/roster-changes'
import type { Call } from '../call'
import { UserError } from '../../../rpc/user-error'
import type { Staging } from '../../org/documents'
import type { Regrid } from '../../org/regrid'
import { reportsThatFollow } from '../../reports/follow/regrid'
import { catchUpBindings } from '../staging'
import { notPossible } from './make-edit'

/** How often the switch is tried again when a report was changed at that very moment. */
const TRIES = 8
/** Two calls for each, well within the thirty seconds that a transaction may last. */
const MOST_REPORTS = 400

/**
 * Puts a version in force together with the open reports of the grids that ended, in one transaction: each of them lies
 * at its new desk exactly from then on.
 * @throws UserError ROSTER_BUSY
 */
export async function finishWithReports(call: Call, staging: Staging, regrid: Regrid): Promise<void> {
	const { roster, rosterSwitch } = call.ports
	await catchUpBindings(roster, staging.version)
	for (let tries = 0; ; tries++) {
		if (await rosterSwitch.switchWith(staging, await reportsThatFollow(call, regrid))) return
		if (tries === TRIES) throw new UserError('ROSTER_BUSY')
	}
}

/** Refuses, before anything is written, what one transaction cannot take along. */
export async function requireFewReports(call: Call, regrid: Regrid): Promise<void> {
	const { length } = await reportsThatFollow(call, regrid)
	if (length > MOST_REPORTS) throw notPossible('areaCode', MOVE_PROBLEMS.tooManyReports(length, MOST_REPORTS))
}
