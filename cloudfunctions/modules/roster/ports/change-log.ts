import type { RosterChange } from '../change-log'

/** The changes of the county, in their order. */
export interface ChangeLog {
	/** Writes down what a version is about to change; what was written down for the same version goes. */
	log(change: RosterChange): Promise<void>
	/** The latest changes up to a version, the newest first. */
	changes(upTo: number, limit: number): Promise<RosterChange[]>
	/** Clears away changes before a moment, the oldest first, a bounded number; answers how many. The latest of all stays: it says how the roster stands. */
	clearChangesBefore(before: number, limit: number): Promise<number>
}
