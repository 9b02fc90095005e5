import type { Handlers } from '../handlers'
import { confirm, decline, stop } from './decide'

/** What a second person decides is called by the roster's noun. */
export const confirmingHandlers: Pick<Handlers<'roster'>, 'confirm' | 'decline' | 'stop'> = {
	confirm,
	decline,
	stop,
}
