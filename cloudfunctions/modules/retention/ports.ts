import type { FilePorts } from '../../ports/ports'
import type { Counting } from '../operations/count'
import type { ReportStore } from '../reports/ports/report-store'

/** What can be forgotten of a report is in all of these. */
export interface ForgettingPorts extends FilePorts {
	inbox: { forget(reportIds: readonly string[]): Promise<void> }
	reports: ReportStore
	unnamed: { forget(reportIds: readonly string[]): Promise<void> }
}

/** What keeps files says which of these it names. */
interface Naming {
	naming(fileIds: readonly string[]): Promise<string[]>
}

/** What was written down and is cleared once it is old enough: so many at once, and how many it were. */
interface Records {
	clearBefore(before: number, limit: number): Promise<number>
}

/** A file that was handed over for the roster. */
interface Draft {
	id: string
	fileId?: string
}

export type RetentionPorts = ForgettingPorts &
	Counting & {
		/** What limits counted. */
		roster: { clearUses(days: readonly string[], limit: number): Promise<number> }
		imports: Naming & {
			leftAlone(before: number, limit: number): Promise<Draft[]>
			dropParts(id: string): Promise<boolean>
			dropJob(job: Draft): Promise<void>
			clearChangesBefore(before: number, limit: number): Promise<number>
		}
		portraits: Naming
		proposals: Records
		showings: Records
		uploads: {
			over(now: number, limit: number): Promise<{ id: string; paths: readonly string[] }[]>
			drop(ids: readonly string[]): Promise<void>
		}
		visits: Naming
	}
