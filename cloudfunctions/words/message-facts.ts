import type { HistoryEntry } from '#shared/life/report'

/** What a message may mention. Moments are said aloud; empty where there is none ahead. */
export interface MessageFacts {
	entry: HistoryEntry
	number: string
	/** The category's name. */
	matter: string
	/** Who did it. */
	who: string
	/** The desk where it lies now, with the person who answers for it. */
	desk: string
	state: string
	/** Others have still to say yes to the result. */
	verificationsOwed: boolean
	/** The reporter has said already whether it is solved. */
	rated: boolean
	/** What somebody wrote is meant for all, and has passed the content check. */
	toAll: boolean
	/** It lies elsewhere than before. */
	moved: boolean
	acceptBy: string
	checkBy: string
	resultBy: string
	/** When a suspension ends. */
	goesOnBy: string
	/** The sentence of the history, where there is none of our own. */
	history: string
}

/** The short form, which a subscription message can hold, and what else the inbox says. */
export interface NotificationWords {
	said: string
	more?: string
}
