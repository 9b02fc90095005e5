import {
	toDocument,
	toReport,
	type ReadReport,
} from '../../../cloudfunctions/stores/cloudbase/report-document'
import type { RosterDocument } from '../../../cloudfunctions/modules/org/documents'
import { MemoryCloud } from '../memory-ports/memory-cloud'
import { MemoryReports } from '../memory-ports/report-store'
import { RosterDocuments } from '../memory-ports/roster-documents'

// Bundled, and loaded outside of jest's modules: the use cases alone are some two hundred files.

export { MemoryCloud }

/** What is kept of a product, as JSON: text alone comes from jest's modules without objects that are of another world. */
export function documentsIn(json: string): { roster: RosterDocuments; reports: MemoryReports } {
	const { roster, reports } = JSON.parse(json) as { roster: RosterDocument[]; reports: ReadReport[] }
	return { roster: new RosterDocuments(roster), reports: new MemoryReports(reports.map(toReport)) }
}

/** As it comes over the wire. */
export const copied = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown

/** The roster, but for what limits count. */
export const keptRoster = (cloud: MemoryCloud): RosterDocument[] =>
	cloud.roster.all().filter(({ kind }) => kind !== 'uses')

/** All that is kept but for what limits count, to compare before and after. */
export const kept = (cloud: MemoryCloud): Record<string, unknown[]> => ({
	roster: keptRoster(cloud),
	reports: cloud.reports.all().map(toDocument),
	others: [cloud.digest({ documents: false })],
})
