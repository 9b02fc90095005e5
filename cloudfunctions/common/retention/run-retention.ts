import type { Report } from '../../../miniprogram/domain/life/report'
import { filesOf, forgottenReport } from '../../../miniprogram/domain/retention/forgotten'
import type { Ports } from '../ports/ports'

/** How many reports one run takes; the next run goes on. */
const BATCH = 20

/** How many reports one run forgot. */
export interface RetentionRun {
  forgotten: number
}

/** Forgets what people said in reports whose time is over. */
export async function runRetention(ports: Ports): Promise<RetentionRun> {
  const due = await ports.reports.forgetDue(ports.clock.now(), BATCH)
  return { forgotten: await forgetReports(due, ports) }
}

/**
 * Forgets what people said in ended reports; answers of how many. The report comes last: whoever dies before does it again, and
 * what is gone already may go once more. One to which something happened meanwhile stays.
 */
export async function forgetReports(
  reports: readonly Report[],
  { inbox, unnamed, files, reports: store }: Pick<Ports, 'inbox' | 'unnamed' | 'files' | 'reports'>,
): Promise<number> {
  if (reports.length === 0) return 0
  const ids = reports.map(({ id }) => id)
  await inbox.forget(ids)
  await unnamed.forget(ids)
  await files.remove(reports.flatMap(filesOf))
  const done = await Promise.all(reports.map((report) => store.forget(forgottenReport(report))))
  return done.filter(Boolean).length
}
