import type { ReportState } from '#shared/life/report'
import { isOpen } from '#shared/life/status'

/** What may be owed of a report, each by a moment. */
export const OWED = ['acceptance', 'result', 'check', 'telling', 'note'] as const

export interface OwedTerm {
	what: (typeof OWED)[number]
	/** Milliseconds since 1970. At that very moment it is still in time. */
	until: number
}

/** Everything that is owed of a report. All is null once it has ended. */
export interface Owed {
	/** What the desk whose turn it is owes next; when it is over the timer passes the report on. */
	next: OwedTerm | null
	/** The result that the reporter was promised, until it is there. Null while its clock stands still in time. */
	result: OwedTerm | null
	/** A note on how it stands, owed to the supervisor (督办). */
	note: OwedTerm | null
	/** The first of these to be over: from then on the report is late for every reader. */
	first: OwedTerm | null
}

/** However late it gets: for what is worked out once and holds until the next event. */
export const IN_THE_END = Infinity

const NOTHING: Owed = { next: null, result: null, note: null, first: null }

/**
 * What is owed at a moment, until when, and from when on it is late. The only place that says so: every view, list,
 * index, message, rate and the timer ask here.
 */
export function owed(state: Pick<ReportState, 'status' | 'clocks' | 'supervision'>, now: number): Owed {
	if (!isOpen(state.status)) return NOTHING
	const result = resultOf(state)
	const next = nextOf(state, now) ?? result
	const { supervision } = state
	const note = supervision && ({ what: 'note', until: supervision.noteDueAt } as const)
	const terms = [next, result, note].filter((term) => term !== null)
	const [first = null] = terms.sort((one, other) => one.until - other.until)
	return { next, result, note, first }
}

function resultOf({ status, clocks: { total } }: Pick<ReportState, 'status' | 'clocks'>): OwedTerm | null {
	// Suspended in time nothing runs; what was late by then stays late.
	const stands = total.stoppedAt !== null && total.stoppedAt <= total.dueAt
	return status === 'resolved' || stands ? null : { what: 'result', until: total.dueAt }
}

function nextOf({ clocks: { stage, total } }: Pick<ReportState, 'clocks'>, now: number): OwedTerm | null {
	if (!stage) return null
	const { kind: what, since, dueAt } = stage
	if (what === 'check' || what === 'telling') return { what, until: dueAt }
	// A desk that gets a late report has a whole acceptance term; else nothing is owed later than the result.
	if (since > total.dueAt && now > total.dueAt) return { what, until: dueAt }
	return { what, until: what === 'result' ? total.dueAt : Math.min(dueAt, total.dueAt) }
}

/** Which term was over first, and since when, at a moment. Null while all is in time. */
export function lateness({ first }: Owed, now: number): OwedTerm | null {
	return first && now > first.until ? first : null
}

/** True for a report that has ended, and later than was promised. */
export function endedLate({ status, clocks: { total } }: Pick<ReportState, 'status' | 'clocks'>): boolean {
	return !isOpen(status) && total.stoppedAt !== null && total.stoppedAt > total.dueAt
}
