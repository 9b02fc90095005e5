import { chinaDay } from '#shared/clock/china-time'
import type { Day } from '#shared/roster/tenure'
import { HEARD } from '#shared/visits/outcome'
import type { Plan } from '../../org/rules/plan'
import { owedOn, owesNothing } from './plan'
import { isTriedInVain } from './slot'
import { slotOf } from './due'
import { isTarget, saidNo, type Target } from './target'

/** How a plan stands at some households. `missing` are all that have not ended, tried in vain or not. */
export interface Count {
	targets: number
	done: number
	/** How many of the missing ones somebody has been to in vain. */
	again: number
	refused: number
	/** Ended otherwise: nobody lives there, they have moved, it was not safe. */
	other: number
	missing: number
	/** Reports that answers started. */
	started: number
	/** Of the targets: those that have come since the plan began. */
	came: number
	/** No targets any more: somebody above has looked since, and nobody lives there. */
	went: number
}

export const NO_COUNT: Count = {
	targets: 0,
	done: 0,
	again: 0,
	refused: 0,
	other: 0,
	missing: 0,
	started: 0,
	came: 0,
	went: 0,
}

/** How one household stands in a plan. */
export type Stand = 'done' | 'refused' | 'other' | 'again' | 'missing'

export function standOf(plan: Plan, target: Target, day: Day): Stand | undefined {
	if (!isTarget(plan, target, day)) return undefined
	if (saidNo(plan, target)) return 'refused'
	const slots = owedOn(plan, day, target.household.id).map(({ slot }) => slotOf(plan, target, slot))
	const open = slots.filter((slot) => slot?.ended === undefined)
	if (open.length > 0) return open.some(isTriedInVain) ? 'again' : 'missing'
	const ends = slots.map((slot) => slot?.ended)
	if (ends.every((end) => end === 'done' || end === 'called' || end === HEARD)) return 'done'
	return ends.includes('refused') ? 'refused' : 'other'
}

export function countOf(plan: Plan, targets: readonly Target[], day: Day): Count {
	return targets.reduce((count, target) => counted(count, plan, target, day), NO_COUNT)
}

/** A count as of today: of a plan that is paused, what has not ended is owed by nobody. */
export function asOwed(plan: Plan, count: Count, today: Day): Count {
	if (!owesNothing(plan, today)) return count
	return { ...count, targets: count.targets - count.missing, again: 0, missing: 0 }
}

function counted(count: Count, plan: Plan, target: Target, day: Day): Count {
	const stand = standOf(plan, target, day)
	if (stand === undefined) return hasGone(plan, target, day) ? { ...count, went: count.went + 1 } : count
	const isNew = (target.visits?.from ?? '') > plan.from
	const next = {
		...count,
		targets: count.targets + 1,
		started: count.started + startedAt(plan, target, day),
		came: count.came + Number(isNew),
	}
	if (stand === 'again') return { ...next, again: count.again + 1, missing: count.missing + 1 }
	return { ...next, [stand]: count[stand] + 1 }
}

/** How many reports answers there started in the period of a day. */
const startedAt = (plan: Plan, target: Target, day: Day): number =>
	owedOn(plan, day, target.household.id).reduce(
		(sum, { slot }) => sum + (slotOf(plan, target, slot)?.started ?? 0),
		0,
	)

/** True of what was a target when the plan began, and is none any more. */
function hasGone(plan: Plan, target: Target, day: Day): boolean {
	const { gone, ...visits } = target.visits ?? {}
	if (!gone?.left || chinaDay(gone.at) < plan.from) return false
	return (visits.from ?? '') <= plan.from && isTarget(plan, { ...target, visits }, day)
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
			started: sum.started + one.started,
			came: sum.came + one.came,
			went: sum.went + one.went,
		}),
		NO_COUNT,
	)
}
