import type { Day } from '#shared/roster/tenure'
import { owedOn, type Plan } from './plan'
import { isTriedInVain } from './slot'
import { slotOf } from './due'
import { isTarget, saidNo, type Target } from './target'

/** How a plan stands at some households. `missing` are all that have not ended, tried in vain or not. */
export interface Count {
	targets: number
	done: number
	/** Of those that are missing: somebody has been there in vain. */
	again: number
	refused: number
	/** Ended otherwise: nobody lives there, they have moved, it was not safe. */
	other: number
	missing: number
}

export const NO_COUNT: Count = { targets: 0, done: 0, again: 0, refused: 0, other: 0, missing: 0 }

/** How one household stands in a plan. */
export type Stand = 'done' | 'refused' | 'other' | 'again' | 'missing'

export function standOf(plan: Plan, target: Target, day: Day): Stand | undefined {
	if (!isTarget(plan, target, day)) return undefined
	if (saidNo(plan, target)) return 'refused'
	const slots = owedOn(plan, day).map(({ slot }) => slotOf(plan, target, slot))
	const open = slots.filter((slot) => slot?.ended === undefined)
	if (open.length > 0) return open.some(isTriedInVain) ? 'again' : 'missing'
	const ends = slots.map((slot) => slot?.ended)
	if (ends.every((end) => end === 'done' || end === 'called')) return 'done'
	return ends.includes('refused') ? 'refused' : 'other'
}

export function countOf(plan: Plan, targets: readonly Target[], day: Day): Count {
	return targets.reduce((count, target) => withStand(count, standOf(plan, target, day)), NO_COUNT)
}

function withStand(count: Count, stand: Stand | undefined): Count {
	if (stand === undefined) return count
	const counted = { ...count, targets: count.targets + 1 }
	if (stand === 'again') return { ...counted, again: count.again + 1, missing: count.missing + 1 }
	return { ...counted, [stand]: count[stand] + 1 }
}

export function sumOf(counts: readonly Count[]): Count {
	return counts.reduce(
		(sum, one) => ({
			targets: sum.targets + one.targets,
			done: sum.done + one.done,
			again: sum.again + one.again,
			refused: sum.refused + one.refused,
			other: sum.other + one.other,
			missing: sum.missing + one.missing,
		}),
		NO_COUNT,
	)
}
