import { VISIT_WORDS } from '../../../words/visits'
import type { Call } from '../../../identity/call'
import { digest } from '../../../rpc/digest'
import { UserError } from '../../../rpc/user-error'
import { rosterKey, type HouseholdDocument } from '../../org/documents'
import { readAllWith } from '../../org/read-tree'
import type { RosterSnapshot } from '../../org/snapshot'
import { gridsUnder, householdsIn, householdsOfGrid, type Drawing } from '../reading'
import { lastWritten } from '../rules/last-written'
import type { Drawn, Looked, Plan, Seed } from '../rules/plan'
import { closedBefore } from './closed-reports'

/** Grids of one step: a start draws among so many at once, then the timer goes on. */
const GRIDS_A_STEP = 120

/**
 * The households that a plan names once and for all: those of a draw, which its seed alone decides among all that are there, and
 * those of reports that have been closed for long enough. Of a list, nothing but that they are there.
 * @throws UserError INVALID_INPUT, PLAN_TOO_WIDE
 */
export async function drawnFor(plan: Plan, snapshot: RosterSnapshot, call: Call): Promise<Drawn> {
	const { to } = plan
	if ('closedReports' in to) return closedBefore(to.closedReports, plan.path, call)
	if ('households' in to) await requireThere(to.households, plan, snapshot, call)
	return 'draw' in to ? drawOn(plan, snapshot, call) : {}
}

/**
 * One step of a draw, grid by grid: of those so far and those that come, the ones with the lowest lots stay. So what comes out
 * is the same in however many steps, and the same seed and households give the same draw again. A household that was drawn is
 * never exchanged for another.
 */
export async function drawOn(plan: Plan, snapshot: RosterSnapshot, drawing: Drawing): Promise<Drawn> {
	if (!('draw' in plan.to)) return {}
	const { count, seed } = plan.to.draw
	let { size, digest: hash } = plan.frame ?? { size: 0, digest: '' }
	let lots = (plan.drawn ?? []).map((id) => lotOf(id, seed))
	let looked = plan.handlers ?? []
	let grids = 0
	const isLeft = gridsUnder(
		drawing.ports,
		plan.area.code,
		snapshot.version,
		drawing.day,
		plan.drawing?.cursor,
	)
	for await (const { grid, before } of isLeft) {
		if (grids >= GRIDS_A_STEP) return { ...fixed(), drawing: before === undefined ? {} : { cursor: before } }
		grids += 1
		const there = await householdsOfGrid(drawing.ports, grid.code, snapshot)
		const drawable = there.flatMap((document) => drawableOf(plan, document))
		const ids = drawable.map(({ householdId }) => householdId).sort()
		size += ids.length
		hash = digest('frame', hash, grid.code, ids)
		lots = lowest([...lots, ...ids.map((id) => lotOf(id, seed))], count)
		const drawn = new Set(lots.map(({ id }) => id))
		looked = [...looked, ...drawable].filter(({ householdId }) => drawn.has(householdId))
	}
	return fixed()

	function fixed(): Drawn {
		const handlers = looked.filter(({ visit }) => visit !== undefined)
		return {
			drawn: lots.map(({ id }) => id),
			...(handlers.length > 0 && { handlers }),
			frame: { size, digest: hash },
		}
	}
}

/** The same seed and the same households give the same draw. */
export function drawnFrom(ids: readonly string[], { count, seed }: { count: number; seed: Seed }): string[] {
	const lots = ids.map((id) => lotOf(id, seed))
	return lowest(lots, count).map(({ id }) => id)
}

interface Lot {
	id: string
	lot: string
}

const lotOf = (id: string, seed: Seed): Lot => ({ id, lot: digest('draw', String(seed), id) })

const lowest = (lots: readonly Lot[], count: number): Lot[] =>
	[...lots].sort((one, other) => (one.lot < other.lot ? -1 : 1)).slice(0, count)

/** A household among those that are drawn; of a check of visits only where somebody has written of one, whatever came of it. */
function drawableOf({ template }: Plan, document: HouseholdDocument): Looked[] {
	const householdId = document.household.id
	if (document.visits?.gone?.left) return []
	if (template !== 'randomCheck') return [{ householdId, people: [] }]
	const last = lastWritten(document.visits)
	return last ? [{ householdId, people: last.by, visit: { at: last.at, outcome: last.outcome } }] : []
}

async function requireThere(
	ids: readonly string[],
	{ area: { code } }: Plan,
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
