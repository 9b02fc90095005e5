import { STOPPED_WORDS as WORDS } from '../../words/operations'
import { NOTED_EVERY_MINUTES } from './count'
import type { Run } from './ports/tally-store'

const MINUTE_MS = 60_000
/** It is noted now and then; twice may be missed. */
export const LATE_MINUTES = 3 * NOTED_EVERY_MINUTES
/** The call that sends an event notifies of it, and the timer a minute later. */
export const UNTOLD_MS = 15 * MINUTE_MS

/** What comes by each minute. */
export const TIMERS = ['timer', 'content'] as const satisfies readonly Run[]

/** Which timers have not come by of late, each with what to do about it. */
export function stopped(
	runs: Readonly<Partial<Record<Run, number>>>,
	now: number,
	names: readonly (typeof TIMERS)[number][] = TIMERS,
) {
	return names.flatMap((name) => {
		const at = runs[name]
		if (at === undefined) return [{ name, ...WORDS.never(name) }]
		const minutes = Math.round((now - at) / MINUTE_MS)
		if (minutes < -LATE_MINUTES) return [{ name, ...WORDS.ahead(name) }]
		return minutes > LATE_MINUTES ? [{ name, ...WORDS.late(name, minutes) }] : []
	})
}
