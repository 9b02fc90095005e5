import type { Messenger, Wake } from '../../../ports/messenger'
import type { Page } from '../../../ports/page'
import type { About, InboxReader } from '../../../words/message-kinds'

/** A message as its receiver finds it. */
export interface InboxItem {
	id: string
	reportId: string
	at: number
	reader: InboxReader
	text: string
	about: About
	read: boolean
}

/** So many messages one call marks as read: a year's may be more than it has time for. */
export const MARKED_AT_ONCE = 1000

/** The in-app inbox: the record of what was said to whom. */
export interface Inbox extends Messenger {
	/** The messages of one person, newest first; of the same moment, the greater id first. A message has its notification's id. */
	ofPerson(openid: string, cursor: string | undefined, limit: number): Promise<Page<InboxItem>>
	/** What last woke one person, newest first, in one call. */
	lastWakes(openid: string, limit: number): Promise<Wake[]>
	/** How many are unread, counted no further than COUNTED_TO. */
	unread(openid: string): Promise<number>
	/** Only the person's own messages change, whatever the ids. Of all, MARKED_AT_ONCE are marked. */
	markRead(openid: string, which: readonly string[] | 'all'): Promise<void>
	/** Marks all that one person was told of a report, in one call. */
	markReportRead(openid: string, reportId: string): Promise<void>
	/**
	 * Clears a bounded number of messages that everybody has read and that are older than half a year, the oldest first; what somebody
	 * has not read stays until it is a year old. Answers how many it looked at, and how many of them it cleared.
	 */
	clearOld(now: number, limit: number): Promise<{ looked: number; cleared: number }>
	/** Takes away all that anybody was told of these reports, in one call. */
	forget(reportIds: readonly string[]): Promise<void>
}
