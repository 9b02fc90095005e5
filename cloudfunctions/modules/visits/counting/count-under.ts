import type { Call } from '../../../identity/call'
import type { RosterSnapshot } from '../../org/snapshot'
import { gridsUnder, householdsOfGrid } from '../reading'
import { countOf, sumOf, type Count } from '../rules/count'
import type { Plan } from '../rules/plan'

/** How a plan stands in an area: its households are looked at grid by grid. */
export async function countUnder(
	plan: Plan,
	areaCode: string,
	snapshot: RosterSnapshot,
	call: Call,
): Promise<Count & { grids: GridCount[] }> {
	const grids: GridCount[] = []
	for await (const { grid } of gridsUnder(call.ports, areaCode, snapshot.version, call.day)) {
		const households = await householdsOfGrid(call.ports, grid.code, snapshot)
		grids.push({ path: grid.path.map(({ code }) => code), count: countOf(plan, households, call.day) })
	}
	return { ...sumOf(grids.map(({ count }) => count)), grids }
}

export interface GridCount {
	path: string[]
	count: Count
}
