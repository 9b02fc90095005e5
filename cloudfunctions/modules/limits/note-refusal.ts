import type { Call } from './call'
import { personUses, saltFrom } from './count'
import { REFUSED_KEPT } from './limits'

/** A resident who was refused at a household cannot ask there again for a while. */
export async function noteRefusal(householdId: string, openid: string, call: Call): Promise<void> {
	const take = { of: personUses(openid), key: householdId, at: call.now, day: call.day, salt: saltFrom(call) }
	await call.ports.roster.noteUse(take, 'refused', REFUSED_KEPT)
}
