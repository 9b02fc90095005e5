import type { Handlers } from '../handlers'
import { changed } from './changed'
import { consent, templates } from './consent'
import { list, read, unread } from './inbox'

export const messageHandlers: Handlers<'message'> = {
	list,
	unread: (_, call) => unread(call),
	read,
	changed,
	templates: (_, call) => templates(call),
	consent,
}
