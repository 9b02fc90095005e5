import type { Input, Output } from './contract'
import type { Call } from './call'
import { UserError } from '../../rpc/user-error'
import { noteRefusal } from '../limits/count-tie'
import { notifyRefused } from './notify-members'
import { listPending, memberAt } from './waiting'
import { gridOf } from './reach'

/** Confirms a resident. Who is confirmed already stays so. */
export async function confirm(input: Input<'confirm'>, call: Call): Promise<Output<'confirm'>> {
	const { document, member, place } = await memberAt(input, call)
	const { roster } = call.ports
	if (member.state === 'pending' && !(await roster.confirmMember(document._id, place, member.openid))) {
		throw new UserError('NOT_FOUND')
	}
	await roster.settlePending(document.household.id, gridOf(document.household))
	return listPending(call)
}

/** Takes a resident who waits off a household. A confirmed one stays. */
export async function refuse(input: Input<'refuse'>, call: Call): Promise<Output<'refuse'>> {
	const { document, member } = await memberAt(input, call)
	if (member.state !== 'pending') throw new UserError('NOT_FOUND')
	const { id } = document.household
	// First the record that makes a refusal last: after a crash between the two, both are done again.
	await noteRefusal(id, member.openid, call)
	await call.ports.roster.removeMember(id, member.openid)
	await call.ports.roster.settlePending(id, gridOf(document.household))
	await notifyRefused(document, member, call)
	return listPending(call)
}
