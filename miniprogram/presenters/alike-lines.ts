import { nearbyOrNone } from '../services/report'
import { reportLines, type ReportLine } from './report-line'

/** So many of what neighbours reported stand above the form. */
const MOST = 2

/** What neighbours reported of the same category; nothing where it can't be known. */
export async function alikeLines(category: string): Promise<ReportLine[]> {
	return reportLines({ items: await nearbyOrNone(category) }, Date.now(), 'resident').slice(0, MOST)
}
