import type { Moderation } from '#shared/content/moderation'
import type { HistoryEntry, Report, ReportState } from '#shared/life/report'
import type { Category } from '#shared/report/category'
import type { StorePorts } from '../../support/memory-ports/stores'
import { category, FRIDAY_NINE, reportWith, STAFF } from '../../support/reports'

export const NOW = FRIDAY_NINE
export const REPORTER = 'o-villager'

interface Given {
	/** When it was submitted. */
	at?: number
	/** When what is owed first runs out, and the total clock with it. */
	dueAt?: number
	of?: Category
	state?: Partial<ReportState>
	said?: Partial<Pick<Report, 'reporter' | 'place' | 'checks' | 'number'>>
}

/** A report with this id that has just been submitted, of which nobody is to be told. */
export function reportOf(
	id: string,
	{ at = NOW, dueAt = NOW + 1000, of = category('livestock'), state = {}, said = {} }: Given = {},
): Report {
	const clocks = {
		stage: { kind: 'acceptance' as const, since: at, dueAt },
		total: { startedAt: at, dueAt, stoppedAt: null },
	}
	const { heard: _, ...report } = reportWith({ clocks, ...state }, of)
	const [{ tells: __, ...submit }] = report.history as [HistoryEntry]
	const history = [{ ...submit, at, set: report.state }, ...report.history.slice(1)]
	return { ...report, id, number: id, history, ...said }
}

/** The next entry of a report: a note, of which nobody is told. */
export function entryAfter(report: Report, more: Partial<HistoryEntry> = {}): HistoryEntry {
	return {
		version: report.version + 1,
		at: NOW + report.version,
		by: STAFF,
		event: 'note',
		key: `key-${report.version}`,
		set: {},
		...more,
	}
}

/** A check that waits to be asked about. */
export function checkDue(dueAt: number, more: Partial<Moderation> = {}): Moderation {
	return { version: 1, state: 'waiting', asking: { openid: REPORTER, dueAt, tries: 0 }, ...more }
}

/** The check after its verdict. */
export function passed({ asking: _, ...check }: Moderation): Moderation {
	return { ...check, state: 'passed' }
}

/** Adds reports. */
export async function put(stores: StorePorts, ...reports: readonly Report[]): Promise<void> {
	for (const report of reports) expect(await stores.reports.add(report)).toBe('added')
}

/** Adds reports, and gives them back as a store reads them. */
export async function added(stores: StorePorts, ...reports: readonly Report[]): Promise<Report[]> {
	await put(stores, ...reports)
	return Promise.all(reports.map(({ id }) => read(stores, id)))
}

export async function read({ reports }: StorePorts, id: string): Promise<Report> {
	const report = await reports.get(id)
	if (!report) throw new RangeError(`no report ${id}`)
	return report
}

/** Ends a report, which takes it out of every list of open ones. */
export async function end(stores: StorePorts, id: string): Promise<void> {
	const report = await read(stores, id)
	const closed = entryAfter(report, { event: 'close', set: { status: 'closed' } })
	expect(await stores.reports.append(report, closed)).toBe(true)
}

export const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id)
