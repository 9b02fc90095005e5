import type { Day } from '#shared/roster/tenure'
import { countOf, NO_COUNT, type Count } from './count'
import type { Plan } from '../../org/rules/plan'
import { dayToCount, owedOn } from './plan'
import { isTagged, type Target } from './target'

/** What is counted of the households of a grid for one plan: all but how many there are, and how many are left. */
export type Ended = Omit<Count, 'targets' | 'missing'>

/**
 * How the households of a grid stand in the plans that go there: kept, so that nobody reads a county in order to count it. It is
 * always counted anew from the households themselves, never added to: so it is right whatever happened to them.
 */
export interface GridCount {
	grid: string
	/** The codes from the root down to the grid. */
	path: string[]
	/** How many households of each kind may be targets: a plan says which kinds it goes to, also one that has just begun. */
	kinds: Readonly<Record<string, number>>
	/** By plan, and by what it owes on a day. What is not there has not begun. */
	plans: Readonly<Record<string, Readonly<Record<string, Ended>>>>
	/** All that happened before is in it, milliseconds since 1970. */
	at: number
}

const PAIRED = 'p'
const ALONE = 'a'
const AND = '_'

/** All that decides which plans go to a household: whether somebody looks in on it, and its tags. Tags have no such sign. */
function kindOf(target: Target, day: Day): string {
	const { household, visits } = target
	const tags = Object.keys(visits?.tags ?? {}).filter((tag) => isTagged(visits, tag, day))
	return [household.paired ? PAIRED : ALONE, ...tags.sort()].join(AND)
}

/** True of a plan whose targets follow from their kind; any other one names them. */
export const isByKind = ({ to }: Pick<Plan, 'to'>): boolean => 'all' in to || 'tags' in to

/** True when a plan goes to households of a kind. */
export function goesToKind({ who, to }: Pick<Plan, 'who' | 'to'>, kind: string): boolean {
	const [pair, ...tags] = kind.split(AND)
	if ('paired' in who && pair !== PAIRED) return false
	return 'all' in to || ('tags' in to && to.tags.some((tag) => tags.includes(tag)))
}

/** What a plan owes on a day, as one name: what was counted of another period says nothing of this one. */
export const owedName = (plan: Plan, day: Day): string =>
	owedOn(plan, day)
		.map(({ slot }) => slot)
		.join('+')

/** Counts a grid for the plans that go there. */
export function gridCount(
	{ grid, path }: Pick<GridCount, 'grid' | 'path'>,
	targets: readonly Target[],
	plans: readonly Plan[],
	{ day, at }: { day: Day; at: number },
): GridCount {
	const kinds: Record<string, number> = {}
	for (const target of targets) {
		if (target.visits?.gone?.left) continue
		const kind = kindOf(target, day)
		kinds[kind] = (kinds[kind] ?? 0) + 1
	}
	const counted = plans
		.filter((plan) => isByKind(plan) && path.includes(plan.area.code))
		.flatMap((plan) => {
			const on = dayToCount(plan, day)
			const { targets: _t, missing: _m, ...ended } = countOf(plan, targets, on)
			const isBegun = Object.values(ended).some((count) => count > 0)
			return isBegun ? [[plan.id, { [owedName(plan, on)]: ended }] as const] : []
		})
	return { grid, path, kinds, plans: Object.fromEntries(counted), at }
}

/** A count of which the households of each kind are known, and what has ended. */
export function countFrom(households: number, ended: Ended): Count {
	const { done, refused, other } = ended
	return { ...ended, targets: households, missing: households - done - refused - other }
}

const { targets: _targets, missing: _missing, ...NOTHING_ENDED } = NO_COUNT
export { NOTHING_ENDED }
