import { MESSAGES_SAYS, MESSAGES_WORDS } from '../shared/words/pages/messages'
import type { MessageItem } from '../services/message'
import type { Occasion, Template } from '../services/subscribe'
import { momentWords, unbroken } from './time'

/** What was said of a report before its last message. */
export interface EarlierMessage {
	id: string
	text: string
	at: string
}

/** A report in the list of messages: what was said last, and what before that, the newest first. */
export interface MessageLine extends EarlierMessage {
	reportId: string
	url: string
	/** The first words of the report; empty where the reader may not read them. */
	words: string
	place: string
	unread: boolean
	/** It leads to another page than a report's, which would mark it as read. */
	isNews: boolean
	earlier: EarlierMessage[]
	/** 还有 3 条; empty where there is none. */
	more: string
	isOpen: boolean
}

const PAGES: Readonly<Record<MessageItem['reader'], string>> = {
	reporter: '/pages/detail/index',
	staff: '/packages/staff/handle/index',
	neighbour: '/pages/detail/index',
	keeper: '/packages/roster/proposal/index',
	clerk: '/packages/roster/home/index',
	operator: '/packages/roster/health/index',
	member: '/packages/personal/info/index',
	gridLeader: '/packages/staff/area/index',
	planner: '/packages/visits/plans/index',
	home: '/packages/visits/home/index',
}

const OF_REPORTS: ReadonlySet<MessageItem['reader']> = new Set(['reporter', 'staff', 'neighbour'])

/**
 * The lines of a list that goes on with more messages, newest first: one a report, in the place of its last message. What
 * comes later in the list is earlier in time, and joins its report's line.
 */
export function withMessages(
	lines: readonly MessageLine[],
	items: readonly MessageItem[],
	now: number,
): MessageLine[] {
	const all = new Map(lines.map((line) => [line.reportId, line]))
	for (const item of items) {
		const line = all.get(item.reportId)
		all.set(item.reportId, line ? joinedTo(line, item, now) : lineOf(item, now))
	}
	return [...all.values()]
}

function lineOf({ id, reportId, reader, text, about, at, read }: MessageItem, now: number): MessageLine {
	return {
		id,
		reportId,
		url: `${PAGES[reader]}?id=${reportId}`,
		text: unbroken(text),
		words: about.words ?? '',
		place: about.place ?? '',
		at: momentWords(at, now),
		unread: !read,
		isNews: !OF_REPORTS.has(reader),
		earlier: [],
		more: '',
		isOpen: false,
	}
}

function joinedTo(line: MessageLine, { id, text, at, read }: MessageItem, now: number): MessageLine {
	const earlier = [...line.earlier, { id, text: unbroken(text), at: momentWords(at, now) }]
	return { ...line, earlier, more: MESSAGES_SAYS.more(earlier.length), unread: line.unread || !read }
}

/** How WeChat's reminders stand; null where the deployment has none. */
export interface Reminders {
	occasion: Occasion
	text: string
	refused: boolean
}

/** A resident is reminded of their own reports, staff of what comes to them. */
export function reminders(templates: readonly Template[], isStaff: boolean): Reminders | null {
	const occasion: Occasion = isStaff ? 'staff' : 'reporter'
	const own = templates.filter(({ template }) => (template === 'task') === isStaff)
	if (own.length === 0) return null
	const left = own.reduce((sum, one) => sum + one.left, 0)
	const refused = left === 0 && own.some((one) => one.refused)
	return { occasion, refused, text: refused ? MESSAGES_WORDS.wechatRefused : MESSAGES_SAYS.left(left) }
}
