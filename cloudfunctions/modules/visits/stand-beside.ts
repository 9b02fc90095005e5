import type { Call } from './call'
import { UserError } from '../../rpc/user-error'
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

/**
 * Says who looks in on a household, or that nobody does any more, of whom it was read with.
 * @throws UserError ROSTER_BUSY where somebody else said so meanwhile: each pair stands in the ledger.
 */
export async function pairBeside({ household }: Target, change: StandingChange, call: Call): Promise<void> {
	await countAnew(household, call)
	const before = household.paired?.phone ?? null
	if (!(await call.ports.visits.stand(household.id, change, before))) throw new UserError('ROSTER_BUSY')
}

export const countAnew = (household: Target['household'], { ports, now }: Call): Promise<void> =>
	ports.counts.flag([gridOf(household)], now)
