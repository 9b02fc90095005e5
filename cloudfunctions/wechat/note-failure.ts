import { count } from '../modules/operations/count'
import type { Tally } from '../modules/operations/rules/tally'
import { logFailure, type Place } from '../rpc/log'
import { tallyStore } from '../stores/cloudbase/tally-store'

/** Logs what the world outside did not do, and counts it by its reason for the daily summary. */
export async function noteFailure(tally: Tally, of: string, place: Place): Promise<void> {
	logFailure(place)
	await count(tally, of, { clock: { now: () => Date.now() }, tally: tallyStore })
}
