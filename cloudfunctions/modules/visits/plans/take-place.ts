import { VISIT_WORDS } from '../../../words/visits'
import type { Call } from './call'
import { UserError } from '../../../rpc/user-error'
import { areaUses, count, gone } from '../../limits/count'
import { rosterKey, type PlanDocument } from '../../org/documents'
import type { Use } from '../../org/uses-document'
import type { RosterSnapshot } from '../../org/snapshot'
import { isNotice } from '../rules/notice'
import type { Plan } from '../../org/rules/plan'
import { isTaken } from '../rules/plan'

/** By what the places of an area are found: the plans that take one, and what was counted of them. */
export const placeKeys = (areaCode: string): string[] => [
	rosterKey.plans(areaCode),
	rosterKey.uses(areaUses(areaCode)),
]

/** The plans that take a place of the kind that one takes, in its area: notices have their own. */
export function takenBeside(plan: Plan, documents: readonly PlanDocument[], call: Call): Plan[] {
	return documents
		.map((document) => document.plan)
		.filter((one) => one.area.code === plan.area.code && isTaken(one, call.day))
		.filter((one) => isNotice(one) === isNotice(plan))
}

export const mostBeside = (plan: Plan, { ports }: Call): number =>
	ports.settings.limits[isNotice(plan) ? 'openNotices' : 'openPlans'].most

/**
 * Takes a place of its area for a plan, by one conditional write: two that start at once are not more than there is room for.
 * @throws UserError LIMIT_REACHED
 */
export async function takePlace(plan: Plan, snapshot: RosterSnapshot, call: Call): Promise<void> {
	const ring = isNotice(plan) ? 'notices' : 'plans'
	const of = areaUses(plan.area.code)
	const known = snapshot.uses(of)
	const counted = (known?.rings[ring] ?? []).map(({ key }) => key)
	const besides = takenBeside(plan, snapshot.plans, call).filter(
		({ id }) => id !== plan.id && !counted.includes(id),
	)
	const over = { ring, among: (used: readonly Use[]) => overAmong(used, call) } as const
	const most = mostBeside(plan, call)
	const full = await count(
		{ of, key: plan.id, rings: [{ ring, most: most - besides.length }], over },
		known,
		call,
	)
	const { fiveNotices, fiveOpen } = VISIT_WORDS
	if (full) throw new UserError('LIMIT_REACHED', undefined, (isNotice(plan) ? fiveNotices : fiveOpen)(most))
}

/** The plans that are over, and those that never came to be. */
async function overAmong(used: readonly Use[], call: Call): Promise<string[]> {
	const { snapshot } = await call.roster(used.map(({ key }) => rosterKey.plan(key)))
	const plans = snapshot.plans.map(({ plan }) => plan)
	const over = plans.flatMap((plan) => (isTaken(plan, call.day) ? [] : [plan.id]))
	const lost = gone(
		used,
		plans.map(({ id }) => id),
		call,
	)
	return [...over, ...lost]
}
