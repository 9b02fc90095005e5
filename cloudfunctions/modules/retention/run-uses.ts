import { addDays, chinaDay } from '#shared/clock/china-time'
import { isTurn } from '../manifest'
import type { RetentionPorts } from './ports'

/** Longer than any limit looks back. */
const KEPT_DAYS = 32
/** A timer that stood still so long finds what it missed. */
const MISSED_DAYS = 30
/** How much one run clears away; the next one goes on. */
const BATCH = 500
/** Days are counted: the hour is soon enough. */
const MINUTES = 60

/** How much that limits had counted one run cleared away. */
export interface UsesRun {
	uses: number
}

/** Forgets who did what lately, as far as limits counted it, once they did nothing for a month. */
export async function runUses({ clock, roster }: Pick<RetentionPorts, 'clock' | 'roster'>): Promise<UsesRun> {
	const now = clock.now()
	if (!isTurn(now, MINUTES)) return { uses: 0 }
	const days = Array.from({ length: MISSED_DAYS }, (_, at) => addDays(chinaDay(now), -KEPT_DAYS - at))
	return { uses: await roster.clearUses(days, BATCH) }
}
