import { DAY_MS } from '#shared/clock/china-time'
import { KEPT_DAYS } from '../../privacy/kept-days'
import type { Delivery, Notification } from '../../ports/messenger'
import { placeOf } from '../../ports/page'

/** What an event had to say, to all whom it was said: one document, so that it is written as a whole and once. */
export interface MessageDocument {
	_id: string
	reportId: string
	at: number
	/** When it goes, if all of them have read it by then; else it is looked at once more after a year. */
	clearAt: number
	/** Where it stands among the messages of each of them. */
	place: string
	/** The openids of those told, and of those of them who have not read it yet. */
	to: string[]
	unread: string[]
	/** The openids of those whose open pages are to look again. */
	wakes: string[]
	/** Those of an earlier release do not say what they are about. */
	letters: (Pick<Delivery, 'to' | 'reader' | 'text'> & Partial<Pick<Delivery, 'about'>>)[]
}

/** A notification as it stands in the collection. */
export function messageDocument({ id, reportId, at, deliveries, wakes }: Notification): MessageDocument {
	const to = deliveries.map((delivery) => delivery.to)
	return {
		_id: id,
		reportId,
		at,
		clearAt: at + KEPT_DAYS.message * DAY_MS,
		place: placeOf(at, id),
		to,
		unread: to,
		wakes,
		letters: deliveries.map(({ to, reader, text, about }) => ({ to, reader, text, about })),
	}
}
