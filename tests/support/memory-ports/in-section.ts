import type { SectionQuery } from '../../../cloudfunctions/modules/reports/ports/report-store'
import { attentionAreas, attentionsOf } from '#shared/life/attention'
import { lateness, owed } from '../../../cloudfunctions/modules/reports/life/owed'
import type { Report } from '#shared/life/report'
import { isOpen } from '#shared/life/status'

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
