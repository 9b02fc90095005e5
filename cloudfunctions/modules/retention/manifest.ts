import { runRetention } from './run-retention'
import { runDrafts } from './run-drafts'
import { runUses } from './run-uses'
import { runUploads } from './run-uploads'
import { runRecords } from './run-records'
import type { Manifest } from '../manifest'

/** What ended long ago goes. */
export const retention: Manifest = {
	runs: [runRetention, runDrafts, runUses, runUploads, runRecords],
}
