import { DAY_MS } from '#shared/clock/china-time'
import { IN_THE_END, owed, type OwedTerm } from './owed'
import type { ReportState } from '#shared/life/report'
import { isOpen } from '#shared/life/status'

/** The timer closes this long after the reporter was told and said nothing. */
const SILENCE_DAYS = 7

/** A question waits this long for its answer. */
export const QUESTION_DAYS = 3

/** When the reporter, told of the result, has been silent long enough. Null while others must check it, or nobody asked them. */
export function silentAt({ status, told, checks }: ReportState): number | null {
	return status === 'resolved' && checks.owed === 0 && told ? told.at + SILENCE_DAYS * DAY_MS : null
}

/**
 * When a suspension that ends now ended: not later than was said, however late the timer came, or where it had become
 * part of another report meanwhile.
 */
export function endOfSuspension({ suspension }: Pick<ReportState, 'suspension'>, now: number): number {
	return suspension ? Math.min(now, suspension.until) : now
}

/** What the timer does next, and when: closes it, takes it up again, or passes it on. Null while it waits for nothing. */
export function timerTask(state: ReportState): { event: 'close' | 'resume' | 'escalate'; at: number } | null {
	if (!isOpen(state.status)) return null
	const silent = silentAt(state)
	if (silent !== null) return { event: 'close', at: silent }
	if (state.suspension) return { event: 'resume', at: state.suspension.until }
	const { next } = owed(state, IN_THE_END)
	// At the top nobody is left to pass it to. At the very moment it is still in time.
	return next === null || state.atTop ? null : { event: 'escalate', at: next.until + 1 }
}

/** The last part of a term, in which what is owed is due soon (快到期): a quarter of it. */
const LAST_PART = 4

type Owing = Pick<ReportState, 'status' | 'clocks' | 'supervision'>

/** From when on a report is due soon, whatever is owed of it; it stays so when that is over. Null while nothing is owed. */
export function soonFrom(state: Owing): number | null {
	const { next, result, note } = owed(state, IN_THE_END)
	const from = [next, result, note].flatMap((term) => (term ? [lastPart(term, state)] : []))
	return from.length === 0 ? null : Math.min(...from)
}

function lastPart({ what, until }: OwedTerm, state: Owing): number {
	return Math.floor(until - Math.max(0, until - since(what, until, state)) / LAST_PART)
}

/** When a term began; a note is owed anew each day. */
function since(what: OwedTerm['what'], until: number, { clocks, supervision }: Owing): number {
	const { stage, total } = clocks
	if (what === 'note') return Math.max(supervision?.since ?? 0, until - DAY_MS)
	return what === 'result' ? total.startedAt : (stage?.since ?? total.startedAt)
}
