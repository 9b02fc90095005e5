import type { Page } from '../../../ports/page'

export interface UnnamedPorts {
	unnamed: UnnamedReporters
}

/** A report of somebody unnamed, as their own list needs it. */
export interface UnnamedReport {
	reportId: string
	/** When it was submitted, in milliseconds since 1970. */
	at: number
}

/**
 * Who reported unnamed (不让他们知道我是谁): the one place that knows. Read for messages to them, for what they do to their own
 * report, and for their own list; for nobody else's screen, list or count. Each method is one call to the database.
 */
export interface UnnamedReporters {
	/** Keeps whose report it is, before the report is there; said again it changes nothing. */
	keep(report: UnnamedReport, openid: string): Promise<void>
	/** The openids of those who reported these, by the id of the report. */
	openidsOf(reportIds: readonly string[]): Promise<ReadonlyMap<string, string>>
	/** Forgets whose reports these were. */
	forget(reportIds: readonly string[]): Promise<void>
	/** What somebody reported unnamed, newest first; of the same moment the greater id first. */
	ofPerson(openid: string, cursor: string | undefined, limit: number): Promise<Page<UnnamedReport>>
}
