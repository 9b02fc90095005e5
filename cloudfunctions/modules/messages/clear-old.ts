import type { Clock, Stopwatch } from '../../ports/ports'
import { isTurn } from '../manifest'
import type { Inbox } from './ports/inbox'

export interface Clearing {
	clock: Clock
	inbox: Inbox
	stopwatch: Stopwatch
}

/** Days are counted: the hour is soon enough. */
const MINUTES = 60

/** How many are looked at at once. */
const BATCH = 200

/** A run begins no more of them once it has taken so long; the next run goes on. */
const WORK_MS = 5_000

/** Clears messages once everybody has read them and half a year has passed; what somebody has not read goes after a year. */
export async function clearOld({ clock, inbox, stopwatch }: Clearing): Promise<{ messages: number }> {
	const now = clock.now()
	let messages = 0
	if (!isTurn(now, MINUTES)) return { messages }
	const since = stopwatch.elapsed()
	for (let looked = BATCH; looked === BATCH && stopwatch.elapsed() - since < WORK_MS;) {
		const done = await inbox.clearOld(now, BATCH)
		looked = done.looked
		messages += done.cleared
	}
	return { messages }
}
