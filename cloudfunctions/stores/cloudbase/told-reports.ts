import type { ReportStore, ReportVersion } from '../../modules/reports/ports/report-store'
import { command as _, database } from './cloud'
import { toReport, UNREAD, type ReadReport, type ReportDocument } from './report-document'

const reports = database.collection<ReportDocument>('reports')

/** By what the timer finds a report. */
const PUT_OFF = { due: 'index.timerAt', untold: 'index.untoldAt' } as const

/** A report, as long as no other event has happened since. */
const asRead = ({ id, version }: ReportVersion) => ({ _id: id, version })

/** Who has heard of which event, and what waits. */
export const toldReports: Pick<ReportStore, 'told' | 'toldBy' | 'untold' | 'putOff'> = {
	async told(told) {
		if (told.length === 0) return
		await reports.where(_.or(told.map(asRead))).update({ 'index.untoldAt': null, heard: _.remove() })
	},

	async toldBy(listener, told) {
		const one = (version: ReportVersion) =>
			reports
				.where({ ...asRead(version), 'heard.all': _.gte(0) })
				.update({ [`heard.each.${listener}`]: version.version })
		await Promise.all(told.map(one))
	},

	async putOff(what, put, until) {
		if (put.length === 0) return
		await reports.where(_.or(put.map(asRead))).update({ [PUT_OFF[what]]: until })
	},

	async untold(before, limit) {
		const { data } = await database
			.collection<ReadReport>('reports')
			.where({ 'index.untoldAt': _.gt(0).and(_.lte(before)) })
			.field(UNREAD)
			.orderBy('index.untoldAt', 'asc')
			.limit(limit)
			.get()
		return data.map(toReport)
	},
}
