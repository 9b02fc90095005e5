import type { HistoryEntry, Report } from '#shared/life/report'
import { replay } from '../reports/life/begin'
import { unheardIn } from '../reports/life/heard'
import type { Change } from './rules/change'

/** An event, and its report as it was read: it says how far each listener has heard. */
export interface UnheardEvent extends Change {
	marks: Report
}

/** The events of a report that some listener has not heard, in their order. */
export function unheardOf(report: Report): UnheardEvent[] {
	return unheardIn(report).map((entry) => ({ ...changeAt(report, entry), marks: report }))
}

/** The unheard events before a change, and then the change. */
export function withUnheard(change: Change): UnheardEvent[] {
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
