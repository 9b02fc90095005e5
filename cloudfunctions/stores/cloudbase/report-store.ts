import type { Moderation } from '#shared/content/moderation'
import type { HistoryEntry, Report } from '#shared/life/report'
import { isBarred } from '../../modules/reports/life/barred'
import { append } from '../../modules/reports/life/append'
import { deskKey } from '#shared/roster/desk'
import { COUNTED_TO } from '#shared/words/count'
import type { Appended, ReportStore } from '../../modules/reports/ports/report-store'
import { placeOfHouse, searchKeys } from '../../modules/reports/search/search-keys'
import { codeOf, command as _, database } from './cloud'
import { arrivedAt } from './arrived'
import {
	checksAt,
	clocked,
	indexed,
	reporterKey,
	toDocument,
	toReport,
	UNREAD,
	type ReadReport,
	type ReportDocument,
} from './report-document'
import { changedModerations } from './changed-moderations'
import { countOf } from './list-pages'
import { LISTS, pageOfReports } from './report-lists'
import { standsSo } from './stands-so'
import { toldReports } from './told-reports'
import { publicKeys, section, view, spanned } from './report-queries'

const reports = database.collection<ReportDocument>('reports')

/** Reports by a condition, as they are read. */
const read = (condition: object) => database.collection<ReadReport>('reports').where(condition).field(UNREAD)

/** Fields that a forgotten report may have no longer. */
const FORGOTTEN_WHOLE = [
	'answers',
	'checks',
	'heard',
	'leftFiles',
	'voice',
] as const satisfies (keyof ReportDocument)[]

/** What an entry changes in the document. */
export function changes(report: Report, entry: HistoryEntry, checks: readonly Moderation[] = []) {
	const next = { ...append(report, entry), checks: [...(report.checks ?? []), ...checks] }
	return {
		version: next.version,
		state: _.set(next.state),
		history: _.push([entry]),
		index: _.set(indexed(next)),
		...(entry.tells && { heard: _.set(next.heard) }),
		...(checks.length > 0 && { checks: _.push([...checks]) }),
	}
}

export const reportStore: ReportStore = {
	async get(id) {
		const [found] = (await read({ _id: id }).limit(1).get()).data
		return found ? toReport(found) : null
	},

	async withNumber(number) {
		const [found] = (await read({ number }).limit(1).get()).data
		return found ? toReport(found) : null
	},

	async withIds(ids) {
		const { data } = await read({ _id: _.in([...ids]) })
			.limit(ids.length)
			.get()
		return data.map(toReport)
	},

	async add(report) {
		try {
			await reports.add(toDocument(report))
			return 'added'
		} catch (fault) {
			if (codeOf(fault) === 'DATABASE_DUPLICATE_WRITE') return 'taken'
			throw fault
		}
	},

	async append(report: Report, entry: HistoryEntry, checks?: readonly Moderation[]) {
		const { updated } = await reports
			.where({ _id: report.id, version: report.version })
			.update(changes(report, entry, checks))
		return updated === 1
	},

	async appendBoth(one: Appended, other: Appended) {
		const transaction = await database.startTransaction()
		const stored = transaction.collection<ReportDocument>('reports')
		try {
			for (const { report, entry, checks } of [one, other]) {
				const { data } = await stored.doc(report.id).get()
				if (data?.version !== report.version) {
					await transaction.rollback()
					return false
				}
				await stored.doc(report.id).update(changes(report, entry, checks))
			}
			await transaction.commit()
			return true
		} catch (fault) {
			// Two at once: the other one was first, which the caller finds out by reading again.
			if (codeOf(fault) === 'DATABASE_TRANSACTION_CONFLICT') return false
			throw fault
		}
	},

	ofReporter: ({ names, personId }, cursor, limit) => {
		const keys = [
			...names.map(reporterKey.openid),
			...(personId === undefined ? [] : [reporterKey.person(personId)]),
		]
		return pageOfReports(LISTS.mine, { keys }, cursor, limit)
	},

	ofHousehold: (householdId, cursor, limit) =>
		pageOfReports(LISTS.household, { keys: [householdId] }, cursor, limit),

	atDesks: (desks, cursor, limit) => pageOfReports(LISTS.inbox, { keys: desks.map(deskKey) }, cursor, limit),

	passedOnBy: (desks, cursor, limit) =>
		pageOfReports(LISTS.former, { keys: desks.map(deskKey) }, cursor, limit),

	publicIn: (where, cursor, limit) => pageOfReports(LISTS.public, { keys: publicKeys(where) }, cursor, limit),

	inSection: (where, cursor, limit) => {
		const { list, wanted } = section(where)
		return pageOfReports(list, wanted, cursor, limit)
	},

	inView: (where, cursor, limit) => {
		const { list, wanted } = view(where)
		return pageOfReports(list, wanted, cursor, limit)
	},

	countView: (where) => {
		const { list, wanted } = view(where)
		return countOf(list, wanted, COUNTED_TO)
	},

	async countAround(desks, personId) {
		const { data } = await reports
			.where({ 'index.inboxDesks': _.in(desks.map(deskKey)) })
			.limit(COUNTED_TO)
			.field({ barred: true, 'category.private': true })
			.get()
		return data.filter(({ barred = [], category }) => !category.private && !isBarred({ barred }, personId))
			.length
	},

	search: (where, cursor, limit) => pageOfReports(LISTS.search, spanned(where), cursor, limit),

	inFlood: async (where, limit) =>
		(await pageOfReports(LISTS.floods, spanned(where), undefined, limit)).items,

	arrivedAt,

	countSection: (where, personId) => {
		const { list, wanted } = section(where)
		return countOf(list, wanted, COUNTED_TO, (barred = []) => !isBarred({ barred }, personId))
	},

	async due(now, limit) {
		const { data } = await read({ 'index.timerAt': _.gt(0).and(_.lte(now)) })
			.orderBy('index.timerAt', 'asc')
			.limit(limit)
			.get()
		return data.map(toReport)
	},

	async recount(report, now) {
		const { timerAt, counted } = clocked(report, now)
		await reports
			.where({ _id: report.id, version: report.version })
			.update({ 'index.timerAt': timerAt, 'index.counted': _.set(counted) })
	},

	async setHouse(report, fields) {
		const place = placeOfHouse(report.place, fields)
		await reports
			.where({ _id: report.id, version: report.version })
			.update({ place: _.set(place), 'index.searchKeys': _.set(searchKeys({ ...report, place })) })
	},

	...toldReports,

	async moderationsDue(now, limit) {
		const { data } = await read({ 'index.checksAt': _.gt(0).and(_.lte(now)) })
			.orderBy('index.checksAt', 'asc')
			.limit(limit)
			.get()
		return data.map(toReport)
	},

	async forgetDue(now, limit) {
		const { data } = await read({ 'index.forgetAt': _.gt(0).and(_.lte(now)) })
			.orderBy('index.forgetAt', 'asc')
			.limit(limit)
			.get()
		return data.map(toReport)
	},

	async forget(report) {
		const { _id, ...left } = toDocument(report)
		const kept = Object.fromEntries(Object.entries(left).map(([name, value]) => [name, _.set(value)]))
		const gone = Object.fromEntries(FORGOTTEN_WHOLE.map((name) => [name, _.remove()]))
		const { updated } = await reports.where({ _id, version: report.version }).update({ ...gone, ...kept })
		return updated === 1
	},

	async withoutCopies(limit) {
		const { data } = await read({ 'index.checksAt': null }).limit(limit).get()
		return data.map(toReport)
	},

	async naming(fileIds) {
		if (fileIds.length === 0) return []
		const { data } = await read({ 'checks.fileId': _.in([...fileIds]) })
			.limit(fileIds.length)
			.get()
		const named = new Set(data.flatMap(({ checks = [] }) => checks.map(({ fileId }) => fileId)))
		return fileIds.filter((id) => named.has(id))
	},

	async withTrace(traceId) {
		const { data } = await read({ 'checks.asking.traceId': traceId }).limit(1).get()
		const [found] = data
		return found ? toReport(found) : null
	},

	async setModerations({ id, version, checks = [] }, next) {
		const { asRead, change } = changedModerations(checks, next)
		const unanswered = reports.where({ _id: id, version, ...asRead })
		const { updated } = await unanswered.update({ ...change, 'index.checksAt': checksAt(next) })
		return standsSo(updated, unanswered)
	},
}
