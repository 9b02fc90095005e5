import type { Report } from '#shared/life/report'
import { hold } from '../rules/hold'
import { somebodyMovesIt } from '../rules/movable'
import { atDesk, headDesk } from '../world/desks'
import type { World } from '../world/world'
import { read } from './act'
import { timer } from './tick'

const HALF_DAY = 12 * 60 * 60 * 1000
/** The longest suspension, the longest term with its longest extension, and each level's term after it. */
const SILENT_DAYS = 160
const OPEN: readonly string[] = ['reported', 'accepted', 'processing', 'suspended', 'resolved']

/** Everybody falls silent but the timer: each report ends, or comes to lie supervised at the top. */
export async function silence(world: World): Promise<void> {
	for (let half = 0; half < 2 * SILENT_DAYS; half++) {
		world.cloud.now += HALF_DAY
		await timer(world)
	}
	for (const report of world.reports()) {
		if (!OPEN.includes(report.state.status)) continue
		hold(liesSupervisedAtTop(report, world), 'silence ends closed or supervised at the top', {
			number: report.number,
			state: report.state,
		})
		await somebodyMovesIt(report, world, read)
	}
}

function liesSupervisedAtTop(report: Report, { day, people }: World): boolean {
	const { state } = report
	if (state.supervision === null) return false
	// What waits for a check lies where it was handled; its check has climbed to the top.
	const path = state.checks.desk
		? state.ownerPath.slice(0, state.ownerPath.indexOf(state.checks.desk.areaCode) + 1)
		: state.ownerPath
	const isChecked = state.status === 'resolved' && state.checks.owed > 0
	return (
		isChecked ||
		path.slice(0, -1).every((code) => people.unbarred(atDesk(headDesk(code), day), report).length === 0)
	)
}
