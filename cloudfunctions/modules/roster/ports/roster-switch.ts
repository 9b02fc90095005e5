import type { Staging } from '../../org/documents'
import type { Appended } from '../../reports/ports/report-store'

/** The switch that takes reports along, for those functions alone that have to do with reports. */
export interface RosterSwitch {
	/**
	 * Puts the staged version in force and appends entries to reports, all at once; false when somebody else has claimed
	 * the version, or has changed one of the reports since it was read.
	 */
	switchWith(staging: Staging, appended: readonly Appended[]): Promise<boolean>
}
