import type { Heard } from '#shared/life/heard'
import type { HistoryEntry, Report } from '#shared/life/report'

/** The marks with the next entry in place: whoever has heard all so far has heard as far as the entry before it. */
export function marksWith(report: Report, { tells }: HistoryEntry): { heard?: Heard } {
	const { heard } = report
	if (tells) return { heard: heard ?? { all: report.version } }
	return heard ? { heard } : {}
}

/** Up to which version somebody who listens has heard. */
export function heardTo({ version, heard }: Report, listener: string): number {
	return heard ? (heard.each?.[listener] ?? heard.all) : version
}

/** The entries that somebody is told of and not all who listen have heard, in their order. */
export function unheardIn({ history, heard }: Pick<Report, 'history' | 'heard'>): HistoryEntry[] {
	return heard ? history.filter(({ version, tells }) => tells && version > heard.all) : []
}
