import type { Report } from '#shared/life/report'
import type { Call } from '../../identity/call'
import { placeOf } from '../../ports/list-place'
import type { ReportedBy } from './ports/report-store'

/** A report in the own list, with its place there. */
interface Placed {
	place: string
	report: Report
}

/** A page of what somebody reported, the unnamed ones too, newest first. */
export async function ownReports(
	who: ReportedBy,
	cursor: string | undefined,
	size: number,
	call: Call,
): Promise<{ reports: Report[]; next?: string }> {
	const [named, unnamed] = await Promise.all([
		call.ports.reports.ofReporter(who, cursor, size),
		call.ports.unnamed.ofPerson(who.openid, cursor, size),
	])
	const all: Placed[] = [
		...named.items.map((report) => ({ place: placeIn(report), report })),
		...(await withReports(unnamed.items, call)),
	]
	const sorted = all.sort((one, other) => (one.place < other.place ? 1 : -1))
	const shown = sorted.slice(0, size)
	const isMore = sorted.length > size || named.next !== undefined || unnamed.next !== undefined
	const last = shown[shown.length - 1]
	return { reports: shown.map(({ report }) => report), ...(isMore && last && { next: last.place }) }
}

const placeIn = ({ id, state }: Report): string => placeOf(state.clocks.total.startedAt, id)

/** Whose submit died before the report was there has nothing to show for it. */
async function withReports(
	unnamed: readonly { reportId: string; at: number }[],
	call: Call,
): Promise<Placed[]> {
	if (unnamed.length === 0) return []
	const reports = await call.ports.reports.withIds(unnamed.map(({ reportId }) => reportId))
	return unnamed.flatMap(({ reportId, at }) => {
		const report = reports.find(({ id }) => id === reportId)
		return report ? [{ place: placeOf(at, reportId), report }] : []
	})
}
