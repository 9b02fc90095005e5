import type { ReportEvent } from './event'

/** What the sender of an event must supply; the life table says which event needs what. */
export const NEEDS = [
	'reason',
	'rejectReason',
	'days',
	'amount',
	'words',
	'wordsOrPhoto',
	'somethingMore',
	/** Where the category asks for one. */
	'categoryPhoto',
	'target',
	'verdict',
	'rating',
	'verifier',
	'other',
] as const

export type Need = (typeof NEEDS)[number]

/** What an event may carry beside the report's id and version; the contract says which event carries what. */
export const EVENT_FIELDS = [
	'note',
	'reason',
	'rejectReason',
	'photos',
	'voice',
	'isPublic',
	'days',
	'amount',
	'to',
	'coHandlers',
	'personId',
	'into',
	'solved',
	'satisfied',
	'placeText',
	'point',
	'phone',
	'answers',
	'placeSeen',
] as const

export type EventField = (typeof EVENT_FIELDS)[number]

/** An event that somebody may send now, and what they fill in for it. */
export interface Allowed {
	event: ReportEvent
	needs: Need[]
	fields: EventField[]
}

/** True when the event is among what may be sent. */
export const allows = (allowed: readonly Allowed[], event: ReportEvent): boolean =>
	allowed.some((one) => one.event === event)
