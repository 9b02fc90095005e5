import { VISIT_WORDS } from '../../../words/visits'
import type { Input, Output } from '../contract/pair'
import type { Call } from '../call'
import { UserError } from '../../../rpc/user-error'
import { requireRoom } from '../../limits/limit-reached'
import { memberId } from '../../households/waiting'
import { rosterKey } from '../../org/documents'
import type { RosterSnapshot } from '../../org/snapshot'
import type { Claim } from '../../org/rules/standing'
import { readHousehold } from './household'

/** Offers to look in on a household that waits. Offered again, it is as it was. */
export async function claim(input: Input<'claim'>, call: Call): Promise<Output<'claim'>> {
	const { document, viewer, snapshot } = await readHousehold(input.householdId, call)
	const { waiting } = document.visits ?? {}
	if (!waiting) throw new UserError('NOT_FOUND')
	const { person } = viewer
	const phone = person?.phone ?? input.phone
	if (phone === undefined) throw new UserError('MISSING_INPUT', { phone: VISIT_WORDS.phoneMissing })
	const offered: Claim = {
		...(person ? { personId: person.id } : { memberId: memberId(call.openid) }),
		openid: call.openid,
		name: person?.name ?? residentName(snapshot, call.openid),
		phone,
		at: call.now,
		...(input.note !== undefined && { note: input.note }),
	}
	if (!waiting.claims.some(({ openid }) => openid === call.openid))
		await requireRoom('offers', waiting.claims.length, document.household.path, call)
	await call.ports.visits.claim(input.householdId, offered)
	return { done: true }
}

/** The name under which a resident stands in their own household. */
function residentName(snapshot: RosterSnapshot, openid: string): string {
	const homes = snapshot.households(rosterKey.openid(openid))
	const own = homes.flatMap(({ household }) => household.members).find((member) => member.openid === openid)
	return own?.name ?? ''
}
