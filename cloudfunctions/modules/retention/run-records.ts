import { DAY_MS } from '#shared/clock/china-time'
import { KEPT_DAYS } from '../../privacy/kept-days'
import { isTurn } from '../manifest'
import type { RetentionPorts } from './ports'

/** How many entries of each kind one run clears; the next run goes on. */
const BATCH = 100

/** Days are counted: the hour is soon enough. */
const MINUTES = 60

/** How many old entries one run cleared: of who looked at whom, of changes of the roster, and of changes that took two. */
export interface RecordsRun {
	showings: number
	changes: number
	decided: number
}

/** Clears what was written down of who looked and who changed the roster once it is three years old. */
export async function runRecords({
	clock,
	showings,
	imports,
	proposals,
}: Pick<RetentionPorts, 'clock' | 'showings' | 'imports' | 'proposals'>): Promise<RecordsRun> {
	const now = clock.now()
	if (!isTurn(now, MINUTES)) return { showings: 0, changes: 0, decided: 0 }
	const before = now - KEPT_DAYS.audit * DAY_MS
	return {
		showings: await showings.clearBefore(before, BATCH),
		changes: await imports.clearChangesBefore(before, BATCH),
		decided: await proposals.clearBefore(before, BATCH),
	}
}
