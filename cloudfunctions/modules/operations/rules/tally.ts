/** The counts of a day, for the people who answer for the system. */
export const TALLIES = ['faults', 'slow', 'unsent', 'unanswered', 'unrung', 'refused', 'cleared'] as const
export type Tally = (typeof TALLIES)[number]

/** What was counted of one day in +08:00: how often of what, by a name without a dot or a dollar sign. */
export interface DayTally {
	day: string
	counts: Readonly<Partial<Record<Tally, Readonly<Record<string, number>>>>>
}
