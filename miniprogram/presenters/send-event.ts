import { REPORT_WORDS } from '../shared/words/progress'
import { CallError } from '../services/call-error'
import { showReport, type ReportView } from '../services/report'

/** What came of an event: the report as it is now, and a notice if somebody else was faster. */
export interface Sent {
	report: ReportView
	stale: string
}

/** Sends an event. When the report changed meanwhile, tells who did what and gives the new state. */
export async function sendOrRefresh(id: string, send: () => Promise<ReportView>): Promise<Sent> {
	try {
		return { report: await send(), stale: '' }
	} catch (error) {
		if (!(error instanceof CallError) || error.code !== 'STALE_VERSION') throw error
		const report = await showReport(id)
		const last = report.history[report.history.length - 1]
		return { report, stale: last ? REPORT_WORDS.stale(last.text) : error.message }
	}
}
