import type { About, InboxReader, Notice, TemplateKey } from '../words/message-kinds'

/** A notification as one person receives it. */
export interface Delivery {
	/** Their openid. */
	to: string
	reader: InboxReader
	text: string
	about: About
	template: TemplateKey
	notice: Notice
}

/** Everything that one event has to say. Its id is derived from the event, so that it is delivered once. */
export interface Notification {
	id: string
	reportId: string
	/** When the event happened, milliseconds since 1970. */
	at: number
	/** One a person at most. */
	deliveries: Delivery[]
	/** The openids of those whose open pages are to look again; everybody with a delivery is among them. */
	wakes: string[]
}

/** A sign that something has changed for somebody: which notification, of which report. */
export interface Wake {
	id: string
	reportId: string
}

/** A channel that delivers notifications. */
export interface Messenger {
	/** Delivers each notification once; answers those that had not been delivered before, in their order. */
	deliver(notifications: readonly Notification[]): Promise<Notification[]>
}

interface Announcement
	extends Pick<Delivery, 'reader' | 'text' | 'template'>, Pick<Notification, 'id' | 'at'> {
	/** The openids of all who are told. */
	to: readonly string[]
	/** What it is called, where that is not all there is to say. */
	matter?: string
	note?: string
	/** What stands on one line with others of the same. */
	line?: string
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
	line = id,
}: Announcement): Notification {
	const notice = { number: '', matter, state: '', note, at }
	const deliveries = to.map((openid) => ({ to: openid, reader, text, about: {}, template, notice }))
	return { id, reportId: line, at, deliveries, wakes: [...to] }
}
