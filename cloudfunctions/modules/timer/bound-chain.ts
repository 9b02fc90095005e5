import { chinaDay } from '#shared/clock/china-time'
import type { AreaChain } from '#shared/area/area'
import { withoutBarred } from '../reports/life/barred'
import { timerTask } from '../reports/life/due'
import type { Report } from '#shared/life/report'
import { headAbove } from '#shared/roster/holder'
import type { OrgPorts } from '../org/ports/roster-store'
import { chainOf } from '../reports/situation'
import { presentIn, unboundOf } from '../reports/unbound'
import { POINTER_KEY, rosterKey } from '../org/documents'
import { RosterSnapshot } from '../org/snapshot'

/** An emergency that nobody handled in time: it would reach nobody who has never opened the product. */
function passesUnbound({ category, state }: Report, now: number): boolean {
	const task = timerTask(state)
	return (
		category.class === 'emergency' &&
		state.status !== 'resolved' &&
		task !== null &&
		task.event === 'escalate' &&
		task.at <= now
	)
}

/** Who on the way up of the emergencies that are passed on has never bound their WeChat: one read for all, or none. */
export async function unboundAbove(
	due: readonly Report[],
	snapshot: RosterSnapshot,
	now: number,
	ports: OrgPorts,
): Promise<string[]> {
	const areas = due
		.filter((report) => passesUnbound(report, now))
		.flatMap(({ state }) => snapshot.chain(state.ownerPath))
	const ids = presentIn(areas, chinaDay(now))
	if (ids.length === 0) return []
	return unboundOf(
		ids,
		new RosterSnapshot(await ports.roster.find([POINTER_KEY, ...ids.map(rosterKey.person)])),
	)
}

/** The areas in which the timer moves a report on, and whom it goes past there. */
export interface TimerWay {
	chain: AreaChain
	passedBy: string[]
}

/**
 * An emergency goes past those who have never bound their WeChat, as long as anybody above its desk has, as it does at
 * submit.
 */
export function timerWay(report: Report, unbound: string[], snapshot: RosterSnapshot, now: number): TimerWay {
	const day = chinaDay(now)
	const open = chainOf(report, report.state.ownerPath, snapshot, day)
	if (unbound.length === 0 || !passesUnbound(report, now)) return { chain: open, passedBy: [] }
	const bound = withoutBarred(open, { barred: unbound }, day)
	const above = (chain: AreaChain): AreaChain =>
		chain.slice(
			0,
			chain.findIndex(({ code }) => code === report.state.owner.areaCode),
		)
	if (!headAbove(above(bound), day)) return { chain: open, passedBy: [] }
	const next = headAbove(above(open), day)?.people ?? []
	const isPassed = next.every(({ personId }) => unbound.includes(personId))
	return { chain: bound, passedBy: isPassed ? next.map(({ name }) => name) : [] }
}
