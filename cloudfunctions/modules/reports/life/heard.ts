import type { HistoryEntry, Report } from '#shared/life/report'

/** Up to which version somebody who listens has heard. */
export function heardTo({ version, heard }: Report, listener: string): number {
	return heard ? (heard.each?.[listener] ?? heard.all) : version
}

/** The entries that somebody is told of and not all who listen have heard, in their order. */
export function unheardIn({ history, heard }: Pick<Report, 'history' | 'heard'>): HistoryEntry[] {
	return heard ? history.filter(({ version, tells }) => tells && version > heard.all) : []
}
