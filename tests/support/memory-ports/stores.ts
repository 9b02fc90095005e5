import type { Ports } from '../../../cloudfunctions/modules/ports'
import { MemoryConsents } from './consent-store'
import { MemoryCounts } from './count-store'
import type { MemoryFiles } from './file-store'
import { memoryGaps } from './gap-store'
import { MemoryImports } from './import-store'
import { MemoryInbox } from './inbox'
import { MemoryPortraits } from './portrait-store'
import { MemoryProposals } from './proposal-store'
import { memoryRates } from './rate-store'
import type { MemoryReports } from './report-store'
import type { RosterDocuments } from './roster-documents'
import { memoryRoster, memorySwitch } from './roster-store'
import { MemoryShowings } from './showing-store'
import { MemoryTally } from './tally-store'
import { MemoryUnnamed } from './unnamed-reporters'
import { MemoryUploads } from './upload-store'
import { MemoryVisits } from './visit-store'

/** The ports that keep something. */
export type StorePorts = Pick<
	Ports,
	| 'consents'
	| 'counts'
	| 'files'
	| 'gaps'
	| 'imports'
	| 'inbox'
	| 'portraits'
	| 'proposals'
	| 'rates'
	| 'reports'
	| 'roster'
	| 'rosterSwitch'
	| 'showings'
	| 'tally'
	| 'unnamed'
	| 'uploads'
	| 'visits'
>

/** What is also looked at from outside of the stores. */
interface Kept {
	roster: RosterDocuments
	reports: MemoryReports
	files: MemoryFiles
	visits?: MemoryVisits
}

/** Every store, in memory; tests/stores holds each to what its port promises. */
export function memoryStores({
	roster,
	reports,
	files,
	visits = new MemoryVisits(roster),
}: Kept): StorePorts {
	return {
		consents: new MemoryConsents(),
		counts: new MemoryCounts(visits),
		files,
		gaps: memoryGaps(roster),
		imports: new MemoryImports(),
		inbox: new MemoryInbox(),
		portraits: new MemoryPortraits(),
		proposals: new MemoryProposals(),
		rates: memoryRates(reports),
		reports,
		roster: memoryRoster(roster),
		rosterSwitch: memorySwitch(roster, reports),
		showings: new MemoryShowings(),
		tally: new MemoryTally(),
		unnamed: new MemoryUnnamed(),
		uploads: new MemoryUploads(),
		visits,
	}
}
