/** What a leader looks through (待办): what waits at their desks, what of it is due soon, what they passed on, what has ended. */
export const INBOX_VIEWS = ['waiting', 'soon', 'passed', 'ended'] as const

export type InboxView = (typeof INBOX_VIEWS)[number]
