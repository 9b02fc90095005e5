import { append } from '../../cloudfunctions/modules/reports/life/append'
import { decide } from '../../cloudfunctions/modules/reports/life/decide'
import type { ReportEvent } from '#shared/life/event'
import type { Relation } from '../../cloudfunctions/modules/reports/life/relation'
import type { Report } from '#shared/life/report'
import type { Supplied } from '../../cloudfunctions/modules/reports/life/situation'
import { FRIDAY_NINE, sending } from './reports'

/** The entry that an event makes; a refusal fails the test. */
function entryOf(
	report: Report,
	event: ReportEvent,
	by: Relation[],
	supplied: Supplied = {},
	now = FRIDAY_NINE,
) {
	const decision = decide(event, `key-${event}`, sending(report, by, supplied, now))
	if ('refusal' in decision) throw new Error(`${event} refused: ${decision.refusal.code}`)
	return decision.entry
}

/** The report after an event. */
export function after(
	report: Report,
	event: ReportEvent,
	by: Relation[],
	supplied: Supplied = {},
	now = FRIDAY_NINE,
) {
	return append(report, entryOf(report, event, by, supplied, now))
}

/** Why an event is refused, or null when it is not. */
export function refusalOf(
	report: Report,
	event: ReportEvent,
	by: Relation[],
	supplied: Supplied = {},
	now = FRIDAY_NINE,
) {
	const decision = decide(event, 'key', sending(report, by, supplied, now))
	return 'refusal' in decision ? decision.refusal : null
}
