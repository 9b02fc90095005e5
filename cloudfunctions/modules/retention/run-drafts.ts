import { KEPT_DAYS } from '../../privacy/kept-days'
import { DAY_MS } from '#shared/clock/china-time'
import { count } from '../operations/count'
import { isTurn } from '../manifest'
import type { RetentionPorts } from './ports'

/** How many files one run throws away, and some hundred parts of each; the next run goes on. */
const BATCH = 5

/** Days are counted: the hour is soon enough. */
const MINUTES = 60

/** How many imports, left alone or done long ago, one run threw away. */
export interface DraftsRun {
	drafts: number
}

/**
 * Throws away files that were handed over for the roster and left alone: they name people. The upload goes first and the job
 * last, so that a run that dies is done again.
 */
export async function runDrafts(ports: RetentionPorts): Promise<DraftsRun> {
	const now = ports.clock.now()
	let drafts = 0
	if (!isTurn(now, MINUTES)) return { drafts }
	const before = now - KEPT_DAYS.draft * DAY_MS
	for (const job of await ports.imports.leftAlone(before, BATCH)) {
		if (job.fileId !== undefined) await ports.files.remove([job.fileId])
		if (!(await ports.imports.dropParts(job.id))) continue
		await ports.imports.dropJob(job)
		drafts += 1
	}
	if (drafts > 0) await count('cleared', 'drafts', ports, drafts)
	return { drafts }
}
