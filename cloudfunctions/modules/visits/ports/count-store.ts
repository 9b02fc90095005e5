import type { Day } from '#shared/roster/tenure'
import type { Ended, GridCount } from '../rules/grid-count'

/** How far the counts are kept. */
export interface CountProgress {
	/** The roster's version whose changes are counted. */
	version: number
	/** Behind which visit the next one is taken. */
	touched: string
	/** All that happened before is counted, milliseconds since 1970. */
	asOf: number
	/** Behind which area the walk through all of them goes on; null once it has been through. */
	walk: string | null
	/** The day of that walk; nothing may be read before the first has been through. */
	walked: Day | null
	/** Every kind of household that any grid has had. */
	kinds: string[]
}

/** What is asked of the counts of all grids below an area: how much of a plan, and right below which step of their paths. */
export interface Summing {
	areaCode: string
	/** How many steps down a path stand the areas that are told apart. */
	depth: number
	kinds: readonly string[]
	planId: string
	owed: string
}

export interface Sum {
	/** Empty for the grid itself. */
	areaCode: string
	households: number
	ended: Ended
}

/** Visits that were added to. */
export interface Touched {
	/** Absent for a plan that goes to no household. */
	householdId?: string
	/** Its place among all. */
	place: string
	/** When, milliseconds since 1970. */
	at: number
}

/** Kept counts of grids, and what tells that one is to be counted anew. */
export interface CountStore {
	progress(): Promise<CountProgress | null>
	saveProgress(progress: CountProgress): Promise<void>
	/** Puts the counts of grids in place of what there was; what was flagged later than they were counted stays flagged. */
	put(counts: readonly GridCount[]): Promise<void>
	/** Says that something was changed in a grid, where there is a count of it. */
	flag(grids: readonly string[], at: number): Promise<void>
	/** Grids that were flagged by a moment, the longest ago first. */
	flagged(until: number, limit: number): Promise<string[]>
	/** Visits that were added to behind a place and by a moment, in their order. */
	touched(place: string, until: number, limit: number): Promise<Touched[]>
	/** The counts below an area, in one question. */
	sum(summing: Summing): Promise<Sum[]>
}
