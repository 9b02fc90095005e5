import { VISIT_WORDS } from '../../../words/visits'
import type { Input, Output } from '../../contract'
import type { Call } from '../../../identity/call'
import { UserError } from '../../../rpc/user-error'
import type { Plan } from '../rules/plan'
import { readPlan } from './read-plan'
import { documentOf } from './start'
import { planView, type PlanView } from './view'

export async function extend(
	{ planId, until }: Input<'plan', 'extend'>,
	call: Call,
): Promise<Output<'plan', 'extend'>> {
	if (until < call.day) throw new UserError('INVALID_INPUT', { until: VISIT_WORDS.untilPast })
	return changed(planId, call, (plan) => ({ ...plan, until }))
}

/** Ends a plan at once. One that has ended stays so. */
export async function end(
	{ planId, reason }: Input<'plan', 'end'>,
	call: Call,
): Promise<Output<'plan', 'end'>> {
	return changed(planId, call, (plan, by) =>
		plan.ended
			? plan
			: { ...plan, ended: { at: call.now, by, day: call.day, ...(reason !== undefined && { reason }) } },
	)
}

/** @throws UserError NOT_FOUND for whoever is no keeper of its area, STALE_VERSION when somebody else was quicker */
async function changed(
	planId: string,
	call: Call,
	how: (plan: Plan, by: { id: string; name: string }) => Plan,
): Promise<{ plan: PlanView }> {
	const { plan, version, viewer } = await readPlan(planId, call)
	call.knowsRelation('plan')
	const { person } = viewer
	if (!person || !planView(plan, viewer, call.day).isTheirs) throw new UserError('NOT_FOUND')
	const next = how(plan, { id: person.id, name: person.name })
	if (next !== plan && !(await call.ports.visits.savePlan(documentOf(next, version + 1))))
		throw new UserError('STALE_VERSION')
	return { plan: planView(next, viewer, call.day) }
}
