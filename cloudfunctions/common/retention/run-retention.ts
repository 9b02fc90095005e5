import { filesOf, forgottenReport } from '../../../miniprogram/domain/retention/forgotten'
import type { Ports } from '../ports/ports'

/** How many reports one run takes; the next run goes on. */
const BATCH = 20

/** How many reports one run forgot. */
export interface RetentionRun {
  forgotten: number
}

/**
 * Forgets what people said in reports whose time is over. The report comes last: where a run dies before, the next one
 * finds it due again, and what is gone already may go once more.
 */
export async function runRetention(ports: Ports): Promise<RetentionRun> {
  const due = await ports.reports.forgetDue(ports.clock.now(), BATCH)
  if (due.length === 0) return { forgotten: 0 }
  const ids = due.map(({ id }) => id)
  await ports.inbox.forget(ids)
  await ports.unnamed.forget(ids)
  await ports.files.remove(due.flatMap(filesOf))
  const done = await Promise.all(due.map((report) => ports.reports.forget(forgottenReport(report))))
  return { forgotten: done.filter(Boolean).length }
}
