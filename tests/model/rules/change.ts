import type { HistoryEntry, Report } from '#shared/life/report'
import type { People } from '../world/people'

/** A report before and after one step. */
export interface Change {
	before: Report | null
	after: Report
	/** What was appended. */
	entry: HistoryEntry
	/** Milliseconds since 1970. */
	now: number
	/** YYYY-MM-DD in China. */
	day: string
	people: People
}
