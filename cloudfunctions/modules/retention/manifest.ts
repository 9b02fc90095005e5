import { runRetention } from './run-retention'
import { runDrafts } from './run-drafts'
import { runUses } from './run-uses'
import { runUploads } from './run-uploads'
import { runRecords } from './run-records'
import type { Manifest } from '../manifest'
import type { RetentionPorts } from './ports'

/** What ended long ago goes. */
export const retention: Manifest<RetentionPorts> = {
	runs: [runRetention, runDrafts, runUses, runUploads, runRecords],
}
