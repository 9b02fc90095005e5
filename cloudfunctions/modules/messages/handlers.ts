import type { Call } from './call'
import type { HandlersOf } from '../../rpc/serve'
import type { messageMethods } from './contract'
import { changed } from './changed'
import { consent, templates } from './consent'
import { list, read, unread } from './inbox'

export const messageHandlers: HandlersOf<typeof messageMethods, Call> = {
	list,
	unread: (_, call) => unread(call),
	read,
	changed,
	templates: (_, call) => templates(call),
	consent,
}
