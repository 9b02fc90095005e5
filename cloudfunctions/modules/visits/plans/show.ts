import { reaches } from '#shared/roster/reach'
import type { Person } from '#shared/roster/person'
import type { Day } from '#shared/roster/tenure'
import type { Input, Output } from '../../contract'
import type { Call } from '../../../identity/call'
import { UserError } from '../../../rpc/user-error'
import type { Plan } from '../rules/plan'
import { readPlan } from './read-plan'
import { isNamed } from '../rules/turn'
import { planView } from './view'

export async function show({ planId }: Input<'plan', 'show'>, call: Call): Promise<Output<'plan', 'show'>> {
	const { plan, viewer } = await readPlan(planId, call)
	call.knowsRelation('plan')
	if (!mayLookAt(plan, viewer.person, call.day)) throw new UserError('NOT_FOUND')
	return { plan: planView(plan, viewer, call.day) }
}

const OVERSEERS = ['gridLeader', 'villageLeader', 'dispatcher', 'clerk'] as const

/** Who oversees the area of a plan, a part of it, or one above; and who goes for it. */
function mayLookAt({ area, path, who }: Plan, person: Person | undefined, day: Day): boolean {
	if (reaches(person, OVERSEERS, path, day)) return true
	if (isNamed(who, person, day)) return true
	return (person?.posts ?? []).some(
		(post) => post.path.includes(area.code) && reaches(person, [post.post], post.path, day),
	)
}
