import {
  toDocument,
  toReport,
  type ReadReport,
} from '../../../cloudfunctions/common/adapters/report-document'
import type { RosterDocument } from '../../../cloudfunctions/common/roster/documents'
import { MemoryCloud } from '../memory-ports/memory-cloud'
import { MemoryReports } from '../memory-ports/report-store'
import { RosterDocuments } from '../memory-ports/roster-documents'

// Bundled, and loaded outside of jest's modules: the use cases alone are some two hundred files.

export { MemoryCloud }

export const toRoster = (documents: readonly RosterDocument[]): RosterDocuments =>
  new RosterDocuments(documents)

export const toReports = (documents: readonly ReadReport[]): MemoryReports =>
  new MemoryReports(documents.map(toReport))

/** The roster, but for what limits count. */
export const keptRoster = (cloud: MemoryCloud): RosterDocument[] =>
  cloud.roster.all().filter(({ kind }) => kind !== 'uses')

/** All that is kept but for what limits count, to compare before and after. */
export const kept = (cloud: MemoryCloud): Record<string, unknown[]> => ({
  roster: keptRoster(cloud),
  reports: cloud.reports.all().map(toDocument),
  others: [cloud.digest()],
})
