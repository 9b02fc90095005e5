import { hasEnded, type Area } from '#shared/area/area'
import type { Call } from '../call'
import type { HouseholdDocument } from '../../org/documents'
import type { RosterSnapshot } from '../../org/snapshot'
import { gridsUnder, householdsOfGrid } from '../reading'
import { readNamed } from '../plans/named'
import { countOf, NO_COUNT, sumOf, type Count } from '../rules/count'
import { countFrom, goesToKind, isByKind, owedName } from '../rules/grid-count'
import type { Plan } from '../../org/rules/plan'
import { dayToCount } from '../rules/plan'

/** An area with no more areas than this, itself among them, is counted from its households when it is asked for. */
const FEW_AREAS = 40

/** How a plan stands in an area, and in each right below where anything is. */
export interface Counted {
	own: Count
	below: ReadonlyMap<string, Count>
	/** What happened before is in it, milliseconds since 1970. */
	asOf: number
}

/**
 * How a plan stands in an area: the households that it names, those of a few grids, or else what is kept of each grid, in one
 * question whatever the size of the county.
 */
export async function countUnder(
	plan: Plan,
	area: Area,
	snapshot: RosterSnapshot,
	call: Call,
): Promise<Counted> {
	if (!isByKind(plan)) return counted(plan, area, [await readNamed(plan, snapshot, call)], call)
	const { items, next } = await call.ports.gaps.areasUnder(area.code, undefined, FEW_AREAS, snapshot.version)
	if (next === undefined) {
		const grids = items.filter((one) => one.area.level === 'grid' && !hasEnded(one.area, call.day))
		const households = await Promise.all(
			grids.map((one) => householdsOfGrid(call.ports, one.area.code, snapshot)),
		)
		return counted(plan, area, households, call)
	}
	// What is kept of a grid that was split since is not kept for the plan.
	const kept = plan.area.level === 'grid' ? undefined : await keptCount(plan, area, call)
	return kept ?? walked(plan, area, snapshot, call)
}

/** As the counts of the grids say, which lag some minutes behind; undefined where they have not been through all of them yet. */
async function keptCount(plan: Plan, area: Area, call: Call): Promise<Counted | undefined> {
	const { counts } = call.ports
	const progress = await counts.progress()
	if (!progress?.walked) return undefined
	const sums = await counts.sum({
		areaCode: plan.path.includes(area.code) ? plan.area.code : area.code,
		depth: area.path.length,
		kinds: progress.kinds.filter((kind) => goesToKind(plan, kind)),
		planId: plan.id,
		owed: owedName(plan, dayToCount(plan, call.day)),
	})
	const below = sums.map(
		({ areaCode, households, ended }) => [areaCode, countFrom(households, ended)] as const,
	)
	return { own: sumOf(below.map(([, count]) => count)), below: new Map(below), asOf: progress.asOf }
}

/** Every household of the area, before anything is kept. */
async function walked(plan: Plan, area: Area, snapshot: RosterSnapshot, call: Call): Promise<Counted> {
	const counts: Counted[] = []
	for await (const { grid } of gridsUnder(call.ports, area.code, snapshot.version, call.day)) {
		const households = await householdsOfGrid(call.ports, grid.code, snapshot)
		counts.push(counted(plan, area, [households], call))
	}
	const below = new Map<string, Count>()
	for (const [code, count] of counts.flatMap((one) => [...one.below]))
		below.set(code, sumOf([below.get(code) ?? NO_COUNT, count]))
	return { own: sumOf(counts.map(({ own }) => own)), below, asOf: call.now }
}

function counted(
	plan: Plan,
	area: Area,
	grids: readonly (readonly HouseholdDocument[])[],
	call: Call,
): Counted {
	const day = dayToCount(plan, call.day)
	const steps = new Map<string, HouseholdDocument[]>()
	for (const one of grids.flat()) {
		const path = one.household.path.map(({ code }) => code)
		if (path[area.path.length - 1] !== area.code) continue
		const code = path[area.path.length] ?? ''
		const there = steps.get(code)
		if (there) there.push(one)
		else steps.set(code, [one])
	}
	const below = new Map([...steps].map(([code, those]) => [code, countOf(plan, those, day)]))
	return { own: sumOf([...below.values()]), below, asOf: call.now }
}
