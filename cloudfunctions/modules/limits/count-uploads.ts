import { postsOn } from '#shared/roster/person'
import { LIMIT_WORDS } from '#shared/words/limits'
import { digest } from '../../rpc/digest'
import { rosterKey } from '../org/documents'
import type { Call } from './call'
import { count, personUses, type Count } from './count'
import { limitReached } from './limit-reached'
import { inRing } from './limits'
import { whomToCall } from './whom-to-call'

const KEY_LENGTH = 24

/** Counts how often somebody asks where to upload: each asking is kept for a week, and looked after by the timer. */
export const countUploads: Count<{ key: string }, Call> = async ({ key }, call) => {
	const of = personUses(call.openid)
	const { snapshot, viewer } = await call.readAhead([rosterKey.uses(of)])
	const isStaff = viewer.person !== undefined && postsOn(viewer.person, call.day).length > 0
	const { residentUploads, staffUploads } = call.ports.settings.limits
	const limit = isStaff ? staffUploads : residentUploads
	const wish = { of, key: digest('uploads', key).slice(0, KEY_LENGTH), rings: [inRing('uploads', limit)] }
	if ((await count(wish, snapshot.uses(of), call)) === null) return undefined
	const [home] = snapshot.households(rosterKey.openid(call.openid))
	const calls = await whomToCall(home?.household.path ?? [], call)
	throw limitReached(LIMIT_WORDS.uploads(limit.most, calls), calls)
}
