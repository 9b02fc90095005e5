import { replay } from './begin'
import type { HistoryEntry, Report } from '#shared/life/report'

/** A report as it was after the last thing that somebody did to it, with no more than that they may still read. */
export interface OwnRecord {
	report: Report
	own: HistoryEntry[]
	/** When that was, in milliseconds since 1970. */
	at: number
}

/** What stays to somebody of a report with which they have nothing to do any more: nothing that came later, and no words of others. */
export function ownRecord(report: Report, personId: string | undefined): OwnRecord {
	const { history } = report
	const own = history.filter(({ by }) => by.kind === 'staff' && by.id === personId)
	const last = own[own.length - 1]
	const seen = last ? history.slice(0, history.indexOf(last) + 1) : history.slice(0, 1)
	const end = seen[seen.length - 1]
	// Entries of older releases say less than the state does now.
	const state = { ...report.state, ...replay(seen) }
	const { voice: _, ...rest } = report
	return { report: { ...rest, text: '', photos: [], history: seen, state }, own, at: end?.at ?? 0 }
}
