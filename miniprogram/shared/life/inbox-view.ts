/** The views of 待办: reports that wait at the reader's desks, are due soon, were passed on, have ended. */
export const DESK_VIEWS = ['waiting', 'soon', 'passed', 'ended'] as const

export type DeskView = (typeof DESK_VIEWS)[number]

/** A grid member, who answers for no desk, looks through what is open in their grid besides. */
export const INBOX_VIEWS = [...DESK_VIEWS, 'grid'] as const

export type InboxView = (typeof INBOX_VIEWS)[number]
