import type { HistoryEntry, Report } from '#shared/life/report'
import type { Hold } from '#shared/retention/hold'

/** 留存: what keeps a report from deletion at a moment, or null. */
export function heldBy({ state }: Pick<Report, 'state'>, now: number): Hold | null {
	const { hold } = state
	return hold && hold.until > now ? hold : null
}

export const isHeld = (report: Pick<Report, 'state'>, now: number): boolean => heldBy(report, now) !== null

/** The last entry that has to do with its matter: to keep it, or no longer, begins nothing anew. */
export function lastOfLife(history: readonly HistoryEntry[]): HistoryEntry | undefined {
	return [...history].reverse().find(({ event }) => event !== 'hold' && event !== 'endHold')
}
