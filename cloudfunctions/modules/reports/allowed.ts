import { EVENT_FIELDS, type Allowed, type EventField } from '#shared/life/allowed'
import type { ReportEvent } from '#shared/life/event'
import { reportEvents } from './contract/events'
import { offersOf } from './life/decide'
import type { Situation } from './life/situation'

/** What a viewer may do now: the life table says what it needs, the contract what it may carry. */
export const allowed = (situation: Situation): Allowed[] =>
	offersOf(situation).map((offer) => ({ ...offer, fields: fieldsOf(offer.event) }))

function fieldsOf(event: ReportEvent): EventField[] {
	if (!isSent(event)) return []
	const { entries } = reportEvents[event].input
	return EVENT_FIELDS.filter((field) => field in entries)
}

const isSent = (event: ReportEvent): event is keyof typeof reportEvents => event in reportEvents
