import { timerTask } from '../reports/life/due'
import type { Report } from '#shared/life/report'
import { runsOutAfter, type Measured } from '../rates/measured'

/**
 * When the timer has something to do with a report that was written or counted at a moment: an event to send, or to
 * count anew what has run out. Null while it waits for nothing.
 */
export function timerAt({ state }: Report, measured: Measured, since: number): number | null {
	const task = timerTask(state)
	const end = runsOutAfter(measured, since)
	const moments = [...(task ? [task.at] : []), ...(end === null ? [] : [end + 1])]
	return moments.length === 0 ? null : Math.min(...moments)
}
