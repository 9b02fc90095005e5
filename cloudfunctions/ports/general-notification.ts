import type { Delivery, Notification } from '../modules/messages/ports/messenger'

interface Announcement
	extends Pick<Delivery, 'reader' | 'text' | 'template'>, Pick<Notification, 'id' | 'at'> {
	/** The openids of all who are told. */
	to: readonly string[]
}

/** A notification that is about no report: the same words to each. */
export function generalNotification({ id, at, to, reader, text, template }: Announcement): Notification {
	const notice = { number: '', matter: text, state: '', note: text, at }
	const deliveries = to.map((openid) => ({ to: openid, reader, text, about: {}, template, notice }))
	return { id, reportId: id, at, deliveries, wakes: [...to] }
}
