import { toIso } from '#shared/clock/china-time'
import { heldBy } from './life/forgotten'
import { endedLate, lateness, owed } from './life/owed'
import type { Situation } from './life/situation'
import type { ReportState } from '#shared/life/report'
import type { Output } from './contract/report'

type ReportView = Output<'show'>['report']
type ClockView = ReportView['clock']

/** What is owed next, until when, and whether anything is late. */
export function clockView(state: ReportState, now: number): ClockView {
	const all = owed(state, now)
	const shown = all.next ?? all.first
	const late = lateness(all, now)
	return {
		owes: shown?.what ?? null,
		dueAt: toIso(shown?.until ?? state.clocks.total.dueAt),
		overdue: late !== null || endedLate(state),
		...(late && { late: { what: late.what, since: toIso(late.until) } }),
	}
}

/** The clock for neighbours: not what is owed by whom. */
export function publicClockView(state: ReportState, now: number): ClockView {
	const { dueAt, overdue } = clockView(state, now)
	return { owes: null, dueAt, overdue }
}

/** By when a note is owed to the supervisor, as long as the report is open. */
export function noteDueView(state: ReportState, now: number): Pick<ReportView, 'noteDue'> {
	const { note } = owed(state, now)
	return note ? { noteDue: { dueAt: toIso(note.until), overdue: now > note.until } } : {}
}

/** What keeps a report from deletion today, and until when. */
export function heldView({ report, now }: Situation): Pick<ReportView, 'held'> {
	const hold = heldBy(report, now)
	return hold ? { held: { until: toIso(hold.until), reason: hold.reason } } : {}
}
