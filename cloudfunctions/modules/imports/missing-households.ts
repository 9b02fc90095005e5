import type { Call } from './call'
import type { ImportProgress } from './job'

/** The most grids that are counted: beyond that a check would take too long to say what stays as it is anyway. */
const GRIDS_COUNTED = 200

/** With the households that the grids of the file have, in the version that it is compared with, and the file leaves out. */
export async function countMissing(
	{ gone, known }: ImportProgress,
	version: number,
	call: Call,
): Promise<ImportProgress['gone']> {
	const grids = Object.entries(known).slice(0, GRIDS_COUNTED)
	let households = 0
	for (const [grid, named] of grids) {
		households += Math.max(0, (await call.ports.roster.countHouseholds(grid, version)) - named)
	}
	return { ...gone, households }
}
