/** Who reads of a report: the reporter, somebody on staff, or one who reads what is public. It opens the page that is theirs. */
const REPORT_READERS = ['reporter', 'staff', 'neighbour'] as const

export type ReportReader = (typeof REPORT_READERS)[number]

/**
 * Readers of reports, and readers of other messages: whom a change of the roster concerns, a clerk, who answers for the system, a
 * member of a household, a grid leader for whom somebody waits, staff who see how plans of visits stand, and those at home whom a notice reaches.
 */
export const INBOX_READERS = [
	...REPORT_READERS,
	'keeper',
	'clerk',
	'operator',
	'member',
	'gridLeader',
	'planner',
	'home',
] as const

export type InboxReader = (typeof INBOX_READERS)[number]

/** The kinds of subscription message (订阅消息) that people may consent to; WeChat's id of each is a setting. */
export const TEMPLATE_KEYS = [
	/** To the reporter: how it goes on. */
	'progress',
	/** To the reporter: something is asked of them, or it has ended. */
	'result',
	/** To staff: something has come to them. */
	'task',
	/** To those at home: a notice. */
	'notice',
] as const

export type TemplateKey = (typeof TEMPLATE_KEYS)[number]

/** What a message can say in a field. `at` is milliseconds since 1970. */
export interface Notice {
	number: string
	matter: string
	state: string
	note: string
	at: number
}

/** What a message is about, beside what it says: the first words of the report, and where it is. */
export interface About {
	words?: string
	place?: string
}
