import { MINUTE_MS } from '#shared/clock/china-time'
import type { Report } from '#shared/life/report'
import type { TimedPorts } from '../reports/call'
import { unheardIn } from '../reports/life/append'
import { areaKeys } from '../reports/situation'
import { isTurn } from '../manifest'
import { POINTER_KEY } from '../org/documents'
import { RosterSnapshot } from '../org/snapshot'

/** The function that writes an event notifies within this time, or has died. */
const GRACE_MS = MINUTE_MS

/** Once in so many minutes there is no grace: the clock may have stepped back. */
const MINUTES = 10

/** How many reports are read at once. */
const BATCH = 100

/** A run begins no more of them once it has taken so long; the next run goes on. */
const WORK_MS = 10_000

/** When one that failed is tried again: it holds back no other. */
const AGAIN_MS = 10 * MINUTE_MS

/** Notifies of events whose function died before it could, entry by entry. */
export async function catchUp(ports: TimedPorts): Promise<void> {
	const { clock, reports: store, stopwatch } = ports
	const now = clock.now()
	const before = isTurn(now, MINUTES) ? Number.MAX_SAFE_INTEGER : now - GRACE_MS
	const since = stopwatch.elapsed()
	for (let left = true; left && stopwatch.elapsed() - since < WORK_MS;) {
		const reports = await store.untold(before, BATCH)
		const stuck = await notifyEach(reports, ports)
		await store.putOff('untold', stuck, now + AGAIN_MS)
		left = reports.length === BATCH
	}
}

/** Notifies of all at once, and one by one where that fails; answers the reports of which something is still unheard. */
async function notifyEach(reports: readonly Report[], ports: TimedPorts): Promise<Report[]> {
	if (reports.length === 0) return []
	const keys = [...new Set([POINTER_KEY, ...reports.flatMap(areaKeys)])]
	const snapshot = new RosterSnapshot(await ports.roster.find(keys))
	// What was heard since it was written, and stands in the index all the same.
	await ports.reports.told(reports.filter((report) => unheardIn(report).length === 0))
	if (await ports.notifier.notifyUnheard(reports, snapshot)) return []
	const stuck: Report[] = []
	for (const report of reports)
		if (!(await ports.notifier.notifyUnheard([report], snapshot))) stuck.push(report)
	return stuck
}
