import type { Input, Output } from '../../contract'
import type { Call } from '../../../identity/call'
import { readPlan } from './read-plan'
import { planView } from './view'

export async function show({ planId }: Input<'plan', 'show'>, call: Call): Promise<Output<'plan', 'show'>> {
	const { plan, viewer } = await readPlan(planId, call)
	return { plan: planView(plan, viewer, call.day) }
}
