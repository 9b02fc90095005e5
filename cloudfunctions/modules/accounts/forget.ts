import { chinaDay } from '#shared/clock/china-time'
import { heldBy } from '../reports/life/forgotten'
import type { Report } from '#shared/life/report'
import { isOpen } from '#shared/life/status'
import type { Input, Output } from './contract/account'
import type { Call } from './call'
import { ownReports } from '../reports/own-reports'
import { forgetReports } from '../retention/run-retention'

type Forgotten = Output<'forget'>
type Waiting = Forgotten['waits'][number]

const PAGE_SIZE = 20

/** Deletes what the caller said in ended reports of a page, but for those that somebody still needs. */
export async function forget({ cursor }: Input<'forget'>, call: Call): Promise<Forgotten> {
	const { items: reports, next } = await ownReports(cursor, PAGE_SIZE, call)
	const there = reports.filter(({ forgotten }) => !forgotten)
	const open = await openMasters(there, call)
	const waits = there.flatMap((report) => waitingFor(report, open, call.now) ?? [])
	const needed = new Set(waits.map(({ number }) => number))
	const done = await forgetReports(
		there.filter(({ number }) => !needed.has(number)),
		call.ports,
	)
	return { forgotten: done, waits, ...(next !== undefined && { cursor: next }) }
}

/** The open ones among the reports into which these were merged. */
async function openMasters(reports: readonly Report[], call: Call): Promise<ReadonlySet<string>> {
	const ids = [...new Set(reports.flatMap(({ state }) => (state.mergedInto ? [state.mergedInto.id] : [])))]
	const masters = ids.length === 0 ? [] : await call.ports.reports.withIds(ids)
	return new Set(masters.filter(({ state }) => isOpen(state.status)).map(({ id }) => id))
}

/** For what the deletion of a report waits; null where nobody needs it any more. */
function waitingFor(report: Report, openMaster: ReadonlySet<string>, now: number): Waiting | null {
	const { number, state } = report
	const hold = heldBy(report, now)
	if (hold) return { number, why: 'held', until: chinaDay(hold.until), reason: hold.reason }
	if (isOpen(state.status)) return { number, why: 'open' }
	const { mergedInto } = state
	return mergedInto && openMaster.has(mergedInto.id) ? { number, why: 'merged', of: mergedInto.number } : null
}
