import type { Input, Output } from './contract'
import type { Call } from './call'
import { MARKED_WAKES, markOf, unheard } from './wake-mark'

/**
 * What has changed for the caller since a mark, in one read. It asks for their own openid and nothing else, so that there is
 * nothing to be forged, and what wakes them was theirs to read when it happened.
 */
export async function changed({ mark }: Input<'changed'>, call: Call): Promise<Output<'changed'>> {
	const wakes = await call.ports.inbox.lastWakes(call.openid, MARKED_WAKES)
	const fresh = mark === undefined ? [] : unheard(wakes, mark)
	return { mark: markOf(wakes), reports: [...new Set(fresh.map(({ reportId }) => reportId))] }
}
