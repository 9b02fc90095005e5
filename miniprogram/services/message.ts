import type { Input, Output } from '../../cloudfunctions/modules/contract'
import { recall, remember, type Remembered } from './cache'
import { CallError } from './call-error'
import { call } from './cloud'

export type MessagePage = Output<'message', 'list'>
export type MessageItem = MessagePage['items'][number]

/** The caller's messages, newest first; the first page is kept for when there is no signal. */
export async function listMessages(cursor?: string): Promise<MessagePage> {
	const page = await call('message', 'list', cursor === undefined ? {} : { cursor })
	if (cursor === undefined) remember('messages', page)
	return page
}

export const lastMessages = (): Remembered<MessagePage> | null => recall<MessagePage>('messages')

/** The marking that is under way: counting waits for it. */
let marking: Promise<void> = Promise.resolve()

/** How many messages are unread, as far as COUNTED_TO. */
export async function countUnread(): Promise<number> {
	await marking
	return (await call('message', 'unread', {})).unread
}

/** More calls than anybody needs to have all marked as read. */
const MOST_CALLS = 100

/** Marks messages as read; answers how many are left. One call marks a part of all, so that it is repeated. */
export async function markRead(which: Input<'message', 'read'>): Promise<number> {
	let left = 0
	for (let calls = 0; calls < MOST_CALLS; calls += 1) {
		left = (await call('message', 'read', which)).unread
		if (!which.all || left === 0) break
	}
	return left
}

/** A report or another subject was opened: all messages about it have been read. */
export function readMessagesOf(reportId: string): Promise<void> {
	marking = markReport(reportId)
	return marking
}

async function markReport(reportId: string): Promise<void> {
	try {
		await call('message', 'read', { reportId })
	} catch (error) {
		// It stays unread, and is marked when the report is opened the next time.
		if (!(error instanceof CallError)) throw error
	}
}
