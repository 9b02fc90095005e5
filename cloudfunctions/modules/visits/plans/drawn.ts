import type { Call } from './call'
import { digest } from '../../../rpc/digest'
import type { HouseholdDocument } from '../../org/documents'
import type { RosterSnapshot } from '../../org/snapshot'
import { gridsUnder, householdsOfGrid, type Drawing } from '../reading'
import { lastWritten } from '../rules/last-written'
import type { Looked, Plan, Seed } from '../../org/rules/plan'
import type { Drawn } from '../rules/plan'
import { closedBefore } from './closed-reports'

/** Grids of one step: a start draws among so many at once, then the timer goes on. */
const GRIDS_A_STEP = 120

/**
 * The households that a plan names once and for all: those of a draw, which its seed alone decides among all that are there, and
 * those of reports that have been closed for long enough.
 * @throws UserError PLAN_TOO_WIDE
 */
export async function drawnFor(plan: Plan, snapshot: RosterSnapshot, call: Call): Promise<Drawn> {
	const { to } = plan
	if ('closedReports' in to) return closedBefore(to.closedReports, plan.path, call)
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
	const isAll = plan.template !== 'randomCheck' || plan.drawing?.all === true
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
		if (grids >= GRIDS_A_STEP)
			return { ...fixed(), drawing: { ...plan.drawing, ...(before !== undefined && { cursor: before }) } }
		grids += 1
		const there = await householdsOfGrid(drawing.ports, grid.code, snapshot)
		const drawable = there.flatMap((document) => drawableOf(document, isAll))
		const ids = drawable.map(({ householdId }) => householdId).sort()
		size += ids.length
		hash = digest('frame', hash, grid.code, ids)
		lots = lowest([...lots, ...ids.map((id) => lotOf(id, seed))], count)
		const drawn = new Set(lots.map(({ id }) => id))
		looked = [...looked, ...drawable].filter(({ householdId }) => drawn.has(householdId))
	}
	// Where nobody has written of any visit yet, all may be drawn.
	return size > 0 || isAll ? fixed() : drawOn({ ...plan, drawing: { all: true } }, snapshot, drawing)

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

/** A household among those that are drawn; of a check of visits one where somebody has written of any, whatever came of it. */
function drawableOf(document: HouseholdDocument, isAll: boolean): Looked[] {
	const householdId = document.household.id
	if (document.visits?.gone?.left) return []
	if (isAll) return [{ householdId, people: [] }]
	const last = lastWritten(document.visits)
	return last ? [{ householdId, people: last.by, visit: { at: last.at, outcome: last.outcome } }] : []
}
