import { GRIDS_SAYS as SAYS } from '../../../shared/words/pages/roster-grids'
import type { RosterArea } from '../../../services/roster'

/** A grid of the village that may be merged. */
export interface GridChoice {
	value: string
	label: string
}

/** The grids of a village that are in use. */
export function gridChoices({ below }: RosterArea): GridChoice[] {
	return below
		.filter(({ level, ended }) => level === 'grid' && !ended)
		.map(({ code, name }) => ({ value: code, label: name }))
}

/** What will happen, line by line. */
export function mergeLines(
	grids: readonly { name: string; households: number }[],
	name: string,
	leader: string,
): string[] {
	const households = grids.reduce((sum, one) => sum + one.households, 0)
	const merged = SAYS.merged(name, households)
	return [
		leader === '' ? merged : merged + SAYS.leader(leader),
		SAYS.reports,
		SAYS.ends(grids.map((one) => one.name).join(SAYS.and)),
		SAYS.mergeStays,
	]
}
