import type { Input, Output } from '../contract/plan'
import type { Call } from '../call'
import { readPlan } from './read-plan'
import { planView } from './view'

export async function show({ planId }: Input<'show'>, call: Call): Promise<Output<'show'>> {
	const { plan, viewer } = await readPlan(planId, call)
	return { plan: planView(plan, viewer, call.day) }
}
