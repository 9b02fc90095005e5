import type { Input, Output } from '../contract/roster'
import type { Call } from '../call'
import { UserError } from '../../../rpc/user-error'
import { rosterKey } from '../../org/documents'
import { dropCodeOf } from './issue-code'
import { openidKeyOf } from '../../org/person-keys'
import { findStaffToGrant } from './find-staff'
import { bindingView } from './show'
import { together } from './together'

/** Frees a staff member from the WeChat that is bound. Sent again it changes nothing. */
export async function unbind({ phone }: Input<'unbind'>, call: Call): Promise<Output<'unbind'>> {
	const found = await findStaffToGrant(phone, call)
	const { document, snapshot } = found
	const openidKey = openidKeyOf(document)
	if (openidKey === undefined) return bindingView(document, call)
	if (snapshot.isStaging(call.now)) throw new UserError('ROSTER_BUSY')
	const { second } = await together(call, found, { verb: 'unbind', input: { phone } })
	// First the code that bound them: without a binding it would open the post again.
	await dropCodeOf(document, call)
	const caller = snapshot.person(rosterKey.openid(call.openid))?.person
	const by = { id: caller?.id ?? '', name: caller?.name ?? '' }
	const freed = { at: call.now, by, ...(second && { second }) }
	await call.ports.roster.unbindPerson(document.person.id, openidKey, freed)
	const keys = document.keys.filter((key) => key !== openidKey)
	return bindingView({ ...document, keys, freed }, call)
}
