import type { Heard } from '#shared/life/heard'
import type { HistoryEntry, Report } from '#shared/life/report'

/** An event that has happened, with the report on both sides of it. */
export interface Change {
	/** Null for the submit. */
	before: Report | null
	entry: HistoryEntry
	after: Report
}

/** The report after an entry was appended. */
export function append(report: Report, entry: HistoryEntry): Report {
	return {
		...report,
		version: entry.version,
		state: { ...report.state, ...entry.set },
		history: [...report.history, entry],
		...heardWith(report, entry),
	}
}

/** How far each listener has heard, with the next entry in place: who has heard all so far has heard up to the entry before it. */
function heardWith(report: Report, { tells }: HistoryEntry): { heard?: Heard } {
	const { heard } = report
	if (tells) return { heard: heard ?? { all: report.version } }
	return heard ? { heard } : {}
}

/** The moment of the next entry: a history keeps the order of time, though the machine's clock has stepped back. */
export function notBefore({ history }: Pick<Report, 'history'>, now: number): number {
	return Math.max(now, history[history.length - 1]?.at ?? now)
}

/** Up to which version somebody who listens has heard. */
export function heardTo({ version, heard }: Report, listener: string): number {
	return heard ? (heard.each?.[listener] ?? heard.all) : version
}

/** The entries that somebody is told of and not all who listen have heard, in their order. */
export function unheardIn({ history, heard }: Pick<Report, 'history' | 'heard'>): HistoryEntry[] {
	return heard ? history.filter(({ version, tells }) => tells && version > heard.all) : []
}
