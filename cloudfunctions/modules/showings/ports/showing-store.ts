import type { PersonRef } from '#shared/life/report-parts'
import type { ShowingPlace, ShownKind } from '#shared/personal/showing'
import type { Page } from '../../../ports/page'

export interface ShowingPorts {
	showings: ShowingStore
}

/** Somebody was shown a full phone or address of residents, outside of a report that they are in charge of. */
export interface Showing {
	/** The same person looking at the same thing within an hour is kept once. */
	id: string
	/** Milliseconds since 1970. */
	at: number
	/** Whose it is: households, members, or all households of an area (`subject`). */
	of: string[]
	/** Who looked, in which post and area. */
	by: PersonRef & { title: string }
	where: ShowingPlace
	what: ShownKind[]
}

/** What a showing may be of. */
export const subject = {
	household: (id: string) => `household:${id}`,
	member: (memberId: string) => `member:${memberId}`,
	area: (code: string) => `area:${code}`,
} as const

/** The record of showings: it is added to, never changed. */
export interface ShowingStore {
	/** Adds a showing, unless it is there already. */
	add(showing: Showing): Promise<void>
	/** What was shown of any of these, newest first. */
	of(subjects: readonly string[], cursor: string | undefined, limit: number): Promise<Page<Showing>>
	/** Clears away what was shown before a moment, the oldest first, a bounded number; answers how many. */
	clearBefore(before: number, limit: number): Promise<number>
}
