import type { Area } from '#shared/area/area'
import { VISIT_WORDS } from '../../../words/visits'
import type { Call } from '../../../identity/call'
import { digest } from '../../../rpc/digest'
import { UserError } from '../../../rpc/user-error'
import { rosterKey } from '../../org/documents'
import { readAllWith } from '../../org/read-tree'
import type { RosterSnapshot } from '../../org/snapshot'
import { gridsUnder, householdsIn, householdsOfGrid } from '../reading'
import type { Plan, To } from '../rules/plan'
import { closedBefore } from './closed-reports'

/** What is fixed when a plan starts. */
export type Drawn = Pick<Plan, 'drawn' | 'handlers'>

/** A draw reads every household that may be drawn. */
const MOST_GRIDS = 120

/**
 * The households that a plan names once and for all: those of a draw, which its seed alone decides among all that are there, and
 * those of reports that have been closed for long enough. Of a list, nothing but that they are there.
 * @throws UserError INVALID_INPUT, PLAN_TOO_WIDE
 */
export async function drawnFor(to: To, area: Area, snapshot: RosterSnapshot, call: Call): Promise<Drawn> {
	if ('closedReports' in to) return closedBefore(to.closedReports, area, call)
	if ('households' in to) await requireThere(to.households, area, snapshot, call)
	if (!('draw' in to)) return {}
	const ids: string[] = []
	let grids = 0
	for await (const { grid } of gridsUnder(call.ports, area.code, snapshot.version, call.day)) {
		if (++grids > MOST_GRIDS) throw new UserError('PLAN_TOO_WIDE')
		const there = await householdsOfGrid(call.ports, grid.code, snapshot)
		ids.push(...there.filter(({ visits }) => !visits?.gone?.left).map(({ household }) => household.id))
	}
	return { drawn: drawnFrom(ids, to.draw) }
}

/** Whoever has the seed and the households draws the same again. */
export function drawnFrom(
	ids: readonly string[],
	{ count, seed }: { count: number; seed: string },
): string[] {
	const lots = ids.map((id) => ({ id, lot: digest('draw', seed, id) }))
	return lots
		.sort((one, other) => (one.lot < other.lot ? -1 : 1))
		.slice(0, count)
		.map(({ id }) => id)
}

async function requireThere(
	ids: readonly string[],
	{ code }: Area,
	snapshot: RosterSnapshot,
	call: Call,
): Promise<void> {
	const found = householdsIn(await readAllWith(call.ports.roster, ids.map(rosterKey.household)), snapshot)
	const there = new Set(
		found
			.filter(({ household }) => household.path.some((one) => one.code === code))
			.map(({ household }) => household.id),
	)
	if (!ids.every((id) => there.has(id)))
		throw new UserError('INVALID_INPUT', { to: VISIT_WORDS.unknownHousehold })
}
