import type { Run } from '../../cloudfunctions/modules/operations/ports/tally-store'
import type { DayTally } from '../../cloudfunctions/modules/operations/rules/tally'
import type { IndexSchema } from '../../cloudfunctions/ports/database-schema'
import type { Document } from '../cloudbase/database/document'
import type { MigratingDatabase } from '../migrations/migrate'

/** What a client must not be let do. */
export const FORBIDDEN = ['callTimer', 'readDatabase', 'writeOthersFile', 'readFile'] as const
export type Forbidden = (typeof FORBIDDEN)[number]

/** What is looked at. A question that nobody can answer there is answered by null. */
export interface Patient {
	/** False where nothing answers calls. */
	isRunning: boolean
	/** For how long it has been there to do things, in milliseconds. */
	upFor(): number | null
	/** Its clock less the one of this machine, in milliseconds. */
	clockOffset(): Promise<number | null>
	/** What is not of this release, in words: a function's Node, its settings, its code. */
	otherVersions(): Promise<string[]>
	/** The indexes by collection. */
	indexes(): Promise<ReadonlyMap<string, readonly IndexSchema[]>>
	/** What a client was let do, of that which it must not; it is tried. */
	allowed(): Promise<Forbidden[] | null>
	/** The templates of subscription messages that have no id. */
	withoutTemplate(): Promise<string[] | null>
	migrations: Pick<MigratingDatabase, 'get' | 'idsAfter'>
	lastRuns(): Promise<Partial<Record<Run, number>>>
	tallies(days: readonly string[]): Promise<DayTally[]>
	/** The ids of reports with something untold since before a moment. */
	untold(before: number): Promise<string[]>
	/** The newest reports, so many. */
	reports(limit: number): Promise<Document[]>
	/** What the roster has with a key, of any version. */
	roster(key: string): Promise<Document[]>
}

/** Something to mend, and how. */
export interface Finding {
	says: string
	mend: string
}

export type Check = (patient: Patient, now: number) => Promise<Finding[]>
