import type { Call } from './call'
import type { HandlersOf } from '../../rpc/serve'
import type { rosterMethods } from '../roster/contract/roster'
import { confirm, decline, stop } from './decide'

/** What a second person decides is called by the roster's noun. */
export const confirmingHandlers: Pick<
	HandlersOf<typeof rosterMethods, Call>,
	'confirm' | 'decline' | 'stop'
> = {
	confirm,
	decline,
	stop,
}
