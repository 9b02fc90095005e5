import { EVENT_FIELDS, type Allowed, type EventField } from '#shared/life/allowed'
import type { ReportEvent } from '#shared/life/event'
import { extensionUnit } from '#shared/report/category'
import { reportEvents } from './contract/events'
import { offersOf } from './life/decide'
import type { Situation } from './life/situation'
import type { Output } from './contract/report'

type ReportView = Output<'show'>['report']

type Head =
	| 'id'
	| 'number'
	| 'version'
	| 'status'
	| 'level'
	| 'category'
	| 'categoryInfo'
	| 'supervised'
	| 'allowed'
	| 'forgotten'

/** What everybody reads of a report who reads anything of it. */
export function viewHead(situation: Situation): Pick<ReportView, Head> {
	const { id, number, version, category, state, forgotten } = situation.report
	return {
		id,
		number,
		version,
		status: state.status,
		level: state.level,
		category: category.code,
		categoryInfo: categoryView(situation),
		supervised: state.supervision !== null,
		allowed: allowed(situation),
		...(forgotten && { forgotten }),
	}
}

/** What a page needs to know of a report's category. */
function categoryView({ category }: Situation): ReportView['categoryInfo'] {
	return {
		code: category.code,
		name: category.name,
		icon: category.icon,
		photoToResolve: category.photoToResolve,
		...(category.class === 'emergency' && { emergency: true }),
		extendsBy: extensionUnit(category),
	}
}

/** What a viewer may do now: the life table says what it needs, the contract what it may carry. */
export const allowed = (situation: Situation): Allowed[] =>
	offersOf(situation).map((offer) => ({ ...offer, fields: fieldsOf(offer.event) }))

function fieldsOf(event: ReportEvent): EventField[] {
	if (!isSent(event)) return []
	const { entries } = reportEvents[event].input
	return EVENT_FIELDS.filter((field) => field in entries)
}

const isSent = (event: ReportEvent): event is keyof typeof reportEvents => event in reportEvents
