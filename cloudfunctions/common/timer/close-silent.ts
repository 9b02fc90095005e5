import { decide } from '../../../miniprogram/domain/life/decide'
import type { Actor, Report } from '../../../miniprogram/domain/life/report'
import { categoryOf } from '../../../miniprogram/domain/report/category'
import type { Ports } from '../ports/ports'

/** How many reports one run takes; the next run goes on. */
const BATCH = 100

const TIMER: Actor = { kind: 'timer', id: 'timer', name: '' }

/** Closes the reports whose reporters were told and have said nothing since. Returns how many. */
export async function closeSilent(ports: Ports): Promise<number> {
  const now = ports.clock.now()
  const due = await ports.reports.silent(now, BATCH)
  const closed = await Promise.all(due.map((report) => close(report, now, ports)))
  return closed.filter(Boolean).length
}

/** Somebody may act at the same moment: then their word stands, and the timer leaves it. */
async function close(report: Report, now: number, ports: Ports): Promise<boolean> {
  const category = categoryOf(report.category)
  if (!category) throw new Error(`report ${report.id} has the unknown category ${report.category}`)
  const decision = decide('close', `close:${report.version}`, {
    report,
    category,
    now,
    calendar: ports.calendar,
    actor: TIMER,
    relations: new Set(['timer']),
    reach: [],
    chain: [],
    supplied: {},
  })
  return 'entry' in decision && ports.reports.append(report, decision.entry)
}
