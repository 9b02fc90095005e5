import { EVENT_FIELDS, type Allowed } from '../../miniprogram/shared/life/allowed'
import type { ReportEvent } from '../../miniprogram/shared/life/event'
import { reportEvents } from '../../cloudfunctions/modules/reports/contract/events'
import { LIFE } from '../../cloudfunctions/modules/reports/life/table'

/** The events that a view offers, by their names. */
export const eventsIn = ({ allowed }: { allowed: readonly Pick<Allowed, 'event'>[] }): ReportEvent[] =>
	allowed.map(({ event }) => event)

/** What is offered to somebody who may read nothing of it. */
export const eventsOffered = (view: Parameters<typeof eventsIn>[0] | null | undefined): ReportEvent[] =>
	view ? eventsIn(view) : []

/** Within a larger expectation: just these events are offered. */
export const offering = (...events: ReportEvent[]): unknown[] =>
	events.map((event) => expect.objectContaining({ event }) as unknown)

/** What a server offers of an event whose category asks for a photo or does not. */
export function offerOf(event: ReportEvent, { photo = false } = {}): Allowed {
	const needs = LIFE.find(({ event: of, who }) => of === event && !who.includes('timer'))?.needs ?? []
	const method = Object.entries(reportEvents).find(([name]) => name === event)
	return {
		event,
		needs: needs.filter((need) => need !== 'categoryPhoto' || photo),
		fields: EVENT_FIELDS.filter((field) => method !== undefined && field in method[1].input.entries),
	}
}

export const offersOf = (...events: ReportEvent[]): Allowed[] => events.map((event) => offerOf(event))
