import type { Input, Output } from './contract/account'
import type { Call } from './call'
import { UserError } from '../../rpc/user-error'
import { rosterKey } from '../org/documents'
import { codeHash } from '../org/one-time-code'
import { bindFirstClerk } from './first-clerk'
import { personView } from './person-view'
import { takenByAnother } from './taken-by-another'

/** Binds the caller to a staff member by a one-time code. Sent again by the same caller it answers the same. */
export async function bindPost({ code, name }: Input<'bindPost'>, call: Call): Promise<Output<'bindPost'>> {
	const hash = codeHash(code)
	if (hash === call.ports.settings.firstClerkCodeHash) return bindFirstClerk(hash, name, call)
	const { snapshot } = await call.roster([rosterKey.code(hash)])
	const mine = snapshot.person(rosterKey.openid(call.openid))
	if (mine?.boundBy === hash) return { person: personView(mine.person, call.day) }
	const waiting = snapshot.person(rosterKey.code(hash))
	if (!waiting || (waiting.codeExpiresAt ?? 0) <= call.now) throw new UserError('BAD_ONE_TIME_CODE')
	if (mine) throw new UserError('ALREADY_BOUND')
	if (waiting.boundBy === hash) throw new UserError('BAD_ONE_TIME_CODE')
	if (waiting.boundBy !== undefined) throw takenByAnother()
	if (snapshot.isStaging(call.now)) throw new UserError('ROSTER_BUSY')
	const won = await call.ports.roster.bindPerson(waiting._id, hash, call.openid)
	if (!won) throw new UserError('BAD_ONE_TIME_CODE')
	return { person: personView(waiting.person, call.day) }
}
