import type { SectionQuery } from '../../../cloudfunctions/common/ports/report-store'
import { attentionAreas, attentionsOf } from '../../../miniprogram/domain/life/attention'
import { lateness, owed } from '../../../miniprogram/domain/life/owed'
import type { Report } from '../../../miniprogram/domain/life/report'
import { isOpen } from '../../../miniprogram/domain/life/status'

/** True for what a section of a dispatcher's page shows. */
export function isInSection({ section, areas, now }: SectionQuery): (report: Report) => boolean {
  return (report) => {
    const { status, ownerPath } = report.state
    const isWithin = (codes: readonly string[]): boolean => codes.some((code) => areas.includes(code))
    if (section !== 'overdue')
      return attentionsOf(report).includes(section) && isWithin(attentionAreas(report, section))
    return isOpen(status) && isWithin(ownerPath) && lateness(owed(report.state, now), now) !== null
  }
}
