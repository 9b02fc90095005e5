import type { Call } from './call'
import { gridOf } from '../households/reach'
import type { StandingChange } from './ports/visit-store'
import type { Target } from './rules/target'

/**
 * Says something beside a household that may change whose target it is: its grid is counted anew. That is said first: a count
 * in vain is no harm.
 */
export async function standBeside(
	{ household }: Pick<Target, 'household'>,
	change: StandingChange,
	call: Call,
): Promise<void> {
	await countAnew(household, call)
	await call.ports.visits.stand(household.id, change)
}

export const countAnew = (household: Target['household'], { ports, now }: Call): Promise<void> =>
	ports.counts.flag([gridOf(household)], now)
