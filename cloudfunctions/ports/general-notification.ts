import type { Delivery, Notification } from '../modules/messages/ports/messenger'

interface Announcement
	extends Pick<Delivery, 'reader' | 'text' | 'template'>, Pick<Notification, 'id' | 'at'> {
	/** The openids of all who are told. */
	to: readonly string[]
	/** What it is called, where that is not all there is to say. */
	matter?: string
	note?: string
}

/** A notification that is about no report: the same words to each. */
export function generalNotification({
	id,
	at,
	to,
	reader,
	text,
	template,
	matter = text,
	note = text,
}: Announcement): Notification {
	const notice = { number: '', matter, state: '', note, at }
	const deliveries = to.map((openid) => ({ to: openid, reader, text, about: {}, template, notice }))
	return { id, reportId: id, at, deliveries, wakes: [...to] }
}
