import type {
	UnnamedReport,
	UnnamedReporters,
} from '../../../cloudfunctions/modules/unnamed/ports/unnamed-reporters'
import { pageIn, type Order } from './page'

const NEWEST_FIRST: Order<UnnamedReport> = {
	value: ({ at }) => at,
	id: ({ reportId }) => reportId,
	direction: 'desc',
}

/** Who reported unnamed, in memory. */
export class MemoryUnnamed implements UnnamedReporters {
	private readonly kept = new Map<string, UnnamedReport & { openid: string }>()

	async keep(report: UnnamedReport, openid: string) {
		if (!this.kept.has(report.reportId)) this.kept.set(report.reportId, { ...report, openid })
	}

	async openidsOf(reportIds: readonly string[]) {
		const known = reportIds.flatMap((id) => this.kept.get(id) ?? [])
		return new Map(known.map(({ reportId, openid }) => [reportId, openid]))
	}

	async forget(reportIds: readonly string[]) {
		for (const id of reportIds) this.kept.delete(id)
	}

	async ofPerson(openid: string, cursor: string | undefined, limit: number) {
		const own = [...this.kept.values()].filter((one) => one.openid === openid)
		const items = own.map(({ reportId, at }) => ({ reportId, at }))
		return pageIn(items, NEWEST_FIRST, cursor, limit)
	}
}
