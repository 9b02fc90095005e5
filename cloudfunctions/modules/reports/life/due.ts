import { DAY_MS } from '#shared/clock/china-time'
import { IN_THE_END, owed } from './owed'
import type { ReportState } from '#shared/life/report'
import { isOpen } from '#shared/life/status'

/** The timer closes this long after the reporter was told and said nothing. */
export const SILENCE_DAYS = 7

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
