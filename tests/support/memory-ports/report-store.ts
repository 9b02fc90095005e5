import type {
	Appended,
	ArrivedQuery,
	InboxQuery,
	PublicQuery,
	ReportedBy,
	ReportStore,
	ReportVersion,
	SearchQuery,
	SectionQuery,
} from '../../../cloudfunctions/modules/reports/ports/report-store'
import { placeOfHouse, searchKeys } from '../../../cloudfunctions/modules/reports/search/search-keys'
import { timerAt } from '../../../cloudfunctions/modules/timer/timer-at'
import { moderationDueAt, needsCopy, type Moderation } from '#shared/content/moderation'
import { isBarred } from '../../../cloudfunctions/modules/reports/life/barred'
import { append, unheardIn } from '../../../cloudfunctions/modules/reports/life/append'
import { floodKeys } from '../../../cloudfunctions/modules/reports/life/flood'
import type { HistoryEntry, Report } from '#shared/life/report'
import { forgetAt } from '../../../cloudfunctions/modules/reports/life/forgotten'
import type { Desk } from '#shared/roster/desk'
import { COUNTED_TO } from '#shared/words/count'
import { isInSection } from './in-section'
import {
	arrivalOf,
	hasArrived,
	hasKeys,
	isAtDesks,
	isOfHousehold,
	isPublicIn,
	isReportedBy,
	wasPassedOnBy,
} from './in-list'
import { isInView } from './in-view'
import { onceMeasured } from './once-measured'
import { pageIn } from './page'
import { withAnswers } from './with-answers'
import { DUE_FIRST, earliest, NEWEST_FIRST, ORDER_OF_VIEW } from './report-orders'
import { stored } from './stored'

/** Reports in memory, as the store of the database answers. */
export class MemoryReports implements ReportStore {
	private readonly reports: Map<string, Report>
	private readonly numbers: Set<string>
	/** Until when reports were put off, which have not been written since. */
	private readonly off = { due: new Map<string, number>(), untold: new Map<string, number>() }
	/** When reports were recounted last, which have not been written since. */
	private readonly recounted = new Map<string, number>()

	constructor(reports: Iterable<Report> = []) {
		this.reports = new Map([...reports].map((report) => [report.id, report]))
		this.numbers = new Set([...this.reports.values()].map(({ number }) => number))
	}

	/** Every report as it stands. */
	all(): Report[] {
		return [...this.reports.values()]
	}

	/** A report as it stands, without a call. */
	peek(reportId: string): Report | undefined {
		return this.reports.get(reportId)
	}

	get = async (reportId: string): Promise<Report | null> => this.peek(reportId) ?? null

	withNumber = async (number: string): Promise<Report | null> =>
		this.all().find((report) => report.number === number) ?? null

	withIds = async (ids: readonly string[]): Promise<Report[]> => ids.flatMap((id) => this.peek(id) ?? [])

	async add(report: Report) {
		if (this.reports.has(report.id) || this.numbers.has(report.number)) return 'taken'
		this.numbers.add(report.number)
		this.put(report)
		return 'added'
	}

	async append(report: Report, entry: HistoryEntry, checks: readonly Moderation[] = []) {
		return this.appendAll([{ report, entry, checks }])
	}

	async appendBoth(one: Appended, other: Appended) {
		return this.appendAll([one, other])
	}

	/** Appends every entry, or none where one of the reports has changed since it was read. */
	appendAll(appended: readonly Appended[]): boolean {
		if (!appended.every(({ report }) => this.stands(report))) return false
		for (const one of appended) this.put(this.withEntry(one))
		return true
	}

	async publicIn(where: PublicQuery, cursor: string | undefined, limit: number) {
		return pageIn(this.all().filter(isPublicIn(where)), NEWEST_FIRST, cursor, limit)
	}

	async inSection(where: SectionQuery, cursor: string | undefined, limit: number) {
		return pageIn(this.all().filter(isInSection(where)), DUE_FIRST, cursor, limit)
	}

	async countSection(where: SectionQuery, personId?: string) {
		const counted = this.all().filter(isInSection(where)).slice(0, COUNTED_TO)
		return counted.filter((report) => !isBarred(report, personId)).length
	}

	async ofReporter(who: ReportedBy, cursor: string | undefined, limit: number) {
		return pageIn(this.all().filter(isReportedBy(who)), NEWEST_FIRST, cursor, limit)
	}

	async ofHousehold(householdId: string, cursor: string | undefined, limit: number) {
		return pageIn(this.all().filter(isOfHousehold(householdId)), NEWEST_FIRST, cursor, limit)
	}

	async atDesks(desks: readonly Desk[], cursor: string | undefined, limit: number) {
		return pageIn(this.all().filter(isAtDesks(desks)), DUE_FIRST, cursor, limit)
	}

	async passedOnBy(desks: readonly Desk[], cursor: string | undefined, limit: number) {
		return pageIn(this.all().filter(wasPassedOnBy(desks)), DUE_FIRST, cursor, limit)
	}

	async inView(where: InboxQuery, cursor: string | undefined, limit: number) {
		return pageIn(this.all().filter(isInView(where)), ORDER_OF_VIEW[where.view], cursor, limit)
	}

	async countView(where: InboxQuery) {
		return Math.min(this.all().filter(isInView(where)).length, COUNTED_TO)
	}

	async countAround(desks: readonly Desk[], personId: string) {
		const { items } = await this.atDesks(desks, undefined, COUNTED_TO)
		return items.filter((report) => !report.category.private && !isBarred(report, personId)).length
	}

	async search(where: SearchQuery, cursor: string | undefined, limit: number) {
		return pageIn(this.all().filter(hasKeys(where, searchKeys)), NEWEST_FIRST, cursor, limit)
	}

	async inFlood(where: SearchQuery, limit: number) {
		return pageIn(this.all().filter(hasKeys(where, floodKeys)), NEWEST_FIRST, undefined, limit).items
	}

	async arrivedAt(where: ArrivedQuery, limit: number) {
		const arrived = pageIn(this.all().filter(hasArrived(where)), NEWEST_FIRST, undefined, limit).items
		return arrived.map(arrivalOf)
	}

	async due(now: number, limit: number) {
		const dueAt = (report: Report): number =>
			timerAt(report, onceMeasured(report), this.countedTo(report)) ?? Infinity
		return earliest(this.all(), (report) => this.off.due.get(report.id) ?? dueAt(report), now, limit)
	}

	async recount(report: Report, now: number) {
		if (!this.stands(report)) return
		this.recounted.set(report.id, now)
		this.off.due.delete(report.id)
	}

	async setHouse(one: Report, fields: Parameters<ReportStore['setHouse']>[1]) {
		this.mark(one, (report) => ({ ...report, place: placeOfHouse(report.place, fields) }))
	}

	/** Up to when what ran out is counted in the lists behind the rates. */
	countedTo({ id: reportId, history, state }: Report): number {
		return this.recounted.get(reportId) ?? history[history.length - 1]?.at ?? state.clocks.total.startedAt
	}

	async told(versions: readonly ReportVersion[]) {
		for (const one of versions) {
			if (this.stands(one)) this.off.untold.delete(one.id)
			this.mark(one, ({ heard: _, ...report }) => report)
		}
	}

	async toldBy(listener: string, versions: readonly ReportVersion[]) {
		for (const { id, version } of versions)
			this.mark({ id, version }, (report) => {
				if (!report.heard) return report
				const each = { ...report.heard.each, [listener]: version }
				return { ...report, heard: { ...report.heard, each } }
			})
	}

	async untold(before: number, limit: number) {
		const since = (report: Report): number => unheardIn(report)[0]?.at ?? Infinity
		return earliest(this.all(), (report) => this.off.untold.get(report.id) ?? since(report), before, limit)
	}

	async putOff(what: 'due' | 'untold', versions: readonly ReportVersion[], until: number) {
		for (const one of versions) if (this.stands(one)) this.off[what].set(one.id, until)
	}

	moderationsDue = async (now: number, limit: number): Promise<Report[]> =>
		earliest(this.all(), ({ checks = [] }) => moderationDueAt(checks) ?? Infinity, now, limit)

	forgetDue = async (now: number, limit: number): Promise<Report[]> =>
		earliest(this.all(), (report) => forgetAt(report) ?? Infinity, now, limit)

	async forget(report: Report) {
		if (!this.stands(report)) return false
		this.put(report)
		return true
	}

	async withoutCopies(limit: number) {
		return this.all()
			.filter(({ checks = [] }) => moderationDueAt(checks) === null && checks.some(needsCopy))
			.slice(0, limit)
	}

	withTrace = async (traceId: string): Promise<Report | null> =>
		this.all().find(({ checks = [] }) => checks.some(({ asking }) => asking?.traceId === traceId)) ?? null

	naming = async (fileIds: readonly string[]): Promise<string[]> =>
		fileIds.filter((id) => this.all().some(({ checks = [] }) => checks.some(({ fileId }) => fileId === id)))

	async setModerations(report: Report, checks: readonly Moderation[]) {
		const now = this.reports.get(report.id)
		if (!now || now.version !== report.version) return false
		const next = withAnswers(now.checks ?? [], report.checks ?? [], checks)
		if (next && next.length > 0) this.mark(report, (one) => ({ ...one, checks: next }))
		return next !== undefined
	}

	private stands({ id: reportId, version }: Pick<Report, 'id' | 'version'>): boolean {
		return this.reports.get(reportId)?.version === version
	}

	/** The checks may have been answered since the report was read. */
	private withEntry({ report, entry, checks = [] }: Appended): Report {
		const all = [...(this.reports.get(report.id)?.checks ?? []), ...checks]
		return { ...append(report, entry), ...(all.length > 0 && { checks: all }) }
	}

	/** Changes what no event changes; when it was counted and until when it was put off stays. */
	private mark(one: ReportVersion, change: (report: Report) => Report): void {
		const report = this.reports.get(one.id)
		if (report?.version === one.version) this.reports.set(one.id, stored(change(report)))
	}

	protected put(report: Report): void {
		this.reports.set(report.id, stored(report))
		this.recounted.delete(report.id)
		this.off.due.delete(report.id)
		this.off.untold.delete(report.id)
	}
}
