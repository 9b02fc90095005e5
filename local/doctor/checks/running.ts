import type { Check } from '../patient'
import { DOCTOR_WORDS as WORDS } from '../words'

const MINUTE_MS = 60_000
/** A phone's own clock is off by as much. */
const TOLERATED_MS = 5 * MINUTE_MS

/** Whether the server runs, which release, and by which clock. */
export const running: Check = async (patient) => {
	const offset = await patient.clockOffset()
	const isOff = offset !== null && Math.abs(offset) > TOLERATED_MS
	return [
		...(patient.isRunning ? [] : [WORDS.notRunning]),
		...(isOff ? [WORDS.clock(Math.round(offset / MINUTE_MS))] : []),
		...(await patient.otherVersions()).map(WORDS.otherVersion),
	]
}
