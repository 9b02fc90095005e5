import type { HistoryEntry, Report } from '#shared/life/report'
import { replay } from '../reports/life/begin'
import { unheardIn } from '../reports/life/heard'
import type { Change } from './rules/change'

/** An event, and how far everybody had heard of its report when it was read. */
export interface Untold extends Change {
	marks: Report
}

/** The events of a report of which not everybody who listens has heard, in their order. */
export function unheardOf(report: Report): Untold[] {
	return unheardIn(report).map((entry) => ({ ...changeAt(report, entry), marks: report }))
}

/** What has just happened, after what was not heard before it. */
export function withUnheard(change: Change): Untold[] {
	const { after, entry } = change
	const earlier = unheardOf(after).filter(({ entry: { version } }) => version < entry.version)
	return [...earlier, { ...change, marks: after }]
}

/** An event with the report on both sides of it: a history replays to any version. */
function changeAt(report: Report, entry: HistoryEntry): Change {
	const before = versionAt(report, entry.version - 1)
	return { before, entry, after: versionAt(report, entry.version) ?? report }
}

function versionAt(report: Report, version: number): Report | null {
	if (version === report.version) return report
	const history = report.history.filter((entry) => entry.version <= version)
	return history.length === 0 ? null : { ...report, version, history, state: replay(history) }
}
