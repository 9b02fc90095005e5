import type { DayTally, Tally } from '../rules/tally'

/** What goes on by itself; the summary's moment is the end of the last day that it told of. */
export type Run = 'timer' | 'content' | 'summary'

/** Counts of what went wrong, a document a day, and when what goes on by itself last did. Nothing in it is about people. */
export interface TallyStore {
	/** Counts so many of something; of several at once each counts. */
	add(day: string, tally: Tally, of: string, count: number): Promise<void>
	/** What was counted of these days, as far as anything was, in no order; in one call. */
	ofDays(days: readonly string[]): Promise<DayTally[]>
	/** Notes when something came by, milliseconds since 1970; in one call. */
	ran(run: Run, at: number): Promise<void>
	/** When each last came by, as far as it ever has; in one call. */
	lastRuns(): Promise<Partial<Record<Run, number>>>
	/** Takes away what was counted before a day, of the earliest days a hundred. */
	clearBefore(day: string): Promise<void>
}
