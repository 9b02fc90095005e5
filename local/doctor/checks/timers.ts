import { NOTED_EVERY_MINUTES } from '../../../cloudfunctions/modules/operations/count'
import type { Check } from '../patient'
import { DOCTOR_WORDS as WORDS } from '../words'

const MINUTE_MS = 60_000
/** It is noted now and then; twice may be missed. */
const LATE_MINUTES = 3 * NOTED_EVERY_MINUTES
/** The call that sends an event notifies of it, and the timer a minute later. */
const UNTOLD_MS = 15 * MINUTE_MS
const SHOWN = 100

/** What goes on by itself does, and nothing waits to be told. */
export const timers: Check = async (patient, now) => {
	const runs = await patient.lastRuns()
	const upFor = patient.upFor()
	// What has only just begun may not have come to its turn.
	const isNew = upFor !== null && upFor < LATE_MINUTES * MINUTE_MS
	const late = (['timer', 'content'] as const).flatMap((name) => {
		const at = runs[name]
		if (isNew && (at === undefined || at < now)) return []
		if (at === undefined) return [WORDS.neverRan(name)]
		const minutes = Math.round((now - at) / MINUTE_MS)
		if (minutes < -LATE_MINUTES) return [WORDS.ranAhead(name)]
		return minutes > LATE_MINUTES ? [WORDS.ranLongAgo(name, minutes)] : []
	})
	const untold = await patient.untold(now - UNTOLD_MS)
	return [...late, ...(untold.length > 0 ? [WORDS.untold(untold.length, untold.length >= SHOWN)] : [])]
}
