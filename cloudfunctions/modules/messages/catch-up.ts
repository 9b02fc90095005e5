import { MINUTE_MS } from '#shared/clock/china-time'
import { replay } from '../reports/life/begin'
import type { Report } from '#shared/life/report'
import type { Change } from './rules/change'
import type { Ports } from '../../ports/ports'
import { areaKeys } from '../reports/situation'
import { POINTER_KEY } from '../org/documents'
import { RosterSnapshot } from '../org/snapshot'
import { tell } from './tell'

/** Whoever sent an event tells of it within this time, or has died. */
const GRACE_MS = MINUTE_MS

/** How many reports one run takes; the next run goes on. */
const BATCH = 100

/** Tells of the last event of each report where the function that wrote it died before it could. */
export async function catchUp(ports: Ports): Promise<void> {
	const reports = await ports.reports.untold(ports.clock.now() - GRACE_MS, BATCH)
	if (reports.length === 0) return
	const keys = [...new Set([POINTER_KEY, ...reports.flatMap(areaKeys)])]
	const snapshot = new RosterSnapshot(await ports.roster.find(keys))
	await tell(reports.flatMap(lastChange), snapshot, ports)
}

/** The last event of a report, with the report as it was before: its history replays to any version. */
function lastChange(after: Report): Change[] {
	const history = after.history.slice(0, -1)
	const entry = after.history[after.history.length - 1]
	if (!entry) return []
	const before =
		history.length === 0 ? null : { ...after, version: after.version - 1, history, state: replay(history) }
	return [{ before, entry, after }]
}
