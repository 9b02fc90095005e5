import { LATE_MINUTES, stopped, TIMERS, UNTOLD_MS } from '../../../cloudfunctions/modules/operations/stopped'
import type { Check } from '../patient'
import { DOCTOR_WORDS as WORDS } from '../words'

const MINUTE_MS = 60_000
const SHOWN = 100

/** What goes on by itself does, and nothing waits to be told. */
export const timers: Check = async (patient, now) => {
	const runs = await patient.lastRuns()
	const upFor = patient.upFor()
	// What has only just begun may not have come to its turn.
	const isNew = upFor !== null && upFor < LATE_MINUTES * MINUTE_MS
	const expected = TIMERS.filter((name) => !isNew || (runs[name] ?? 0) >= now)
	const untold = await patient.untold(now - UNTOLD_MS)
	return [
		...stopped(runs, now, expected).map(({ name, says, mend }) => WORDS.stopped(name, says, mend)),
		...(untold.length > 0 ? [WORDS.untold(untold.length, untold.length >= SHOWN)] : []),
	]
}
