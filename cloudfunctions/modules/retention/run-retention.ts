import type { Report } from '#shared/life/report'
import { forgottenReport } from '../reports/life/forgotten'
import type { ForgettingPorts, RetentionPorts } from './ports'

/** How many reports one run takes; the next run goes on. */
const BATCH = 20

/** How many reports one run forgot. */
export interface RetentionRun {
	forgotten: number
}

/** Forgets what people said in reports whose time is over. */
export async function runRetention(ports: RetentionPorts): Promise<RetentionRun> {
	const due = await ports.reports.forgetDue(ports.clock.now(), BATCH)
	return { forgotten: await forgetReports(due, ports) }
}

/**
 * Forgets what people said in ended reports; answers of how many. The report comes first: one to which something happened
 * meanwhile stays as it is, and nothing is left that opens for nobody. It names its files until all else is gone too: what dies
 * before is due again (`forgetAt`), and what is gone already may go once more.
 */
export async function forgetReports(
	reports: readonly Report[],
	{ inbox, unnamed, files, reports: store }: ForgettingPorts,
): Promise<number> {
	const written = await Promise.all(
		reports.map(async (report) => {
			const left = report.forgotten ? report : forgottenReport(report)
			return left === report || (await store.forget(left)) ? [left] : []
		}),
	)
	const gone = written.flat()
	if (gone.length === 0) return 0
	const ids = gone.map(({ id }) => id)
	await files.remove(gone.flatMap(({ leftFiles = [] }) => leftFiles))
	await inbox.forget(ids)
	await unnamed.forget(ids)
	const done = await Promise.all(gone.map(({ leftFiles: _, ...report }) => store.forget(report)))
	return done.filter(Boolean).length
}
