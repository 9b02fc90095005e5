import type { Transaction } from '@cloudbase/node-sdk'
import type { RosterSwitch } from '../../modules/roster/ports/roster-switch'
import type { Appended } from '../../modules/reports/ports/report-store'
import { POINTER_KEY, type PointerDocument } from '../../modules/org/documents'
import { codeOf, command as _, database } from './cloud'
import type { ReportDocument } from './report-document'
import { changes } from './report-store'

/**
 * The pointer and the reports in one transaction. It is as long as there are reports: two calls for each, of the thirty
 * seconds that a transaction may last.
 */
export const rosterSwitch: RosterSwitch = {
	async switchWith(staging, appended) {
		const transaction = await database.startTransaction()
		try {
			const pointer = transaction.collection<PointerDocument>('roster').doc(POINTER_KEY)
			const { data } = await pointer.get()
			const claimed = data?.staging
			const isOurs =
				claimed?.version === staging.version && claimed.by === staging.by && claimed.start === staging.start
			if (!isOurs || !(await appendAll(transaction, appended))) {
				await transaction.rollback()
				return false
			}
			await pointer.update({ version: staging.version, staging: _.remove() })
			await transaction.commit()
			return true
		} catch (fault) {
			// Somebody wrote one of them meanwhile: the caller reads again.
			if (codeOf(fault) === 'DATABASE_TRANSACTION_CONFLICT') return false
			throw fault
		}
	},
}

async function appendAll(transaction: Transaction, appended: readonly Appended[]): Promise<boolean> {
	for (const { report, entry, checks } of appended) {
		const stored = transaction.collection<ReportDocument>('reports').doc(report.id)
		const { data } = await stored.get()
		if (data?.version !== report.version) return false
		await stored.update(changes(report, entry, checks))
	}
	return true
}
