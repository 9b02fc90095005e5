import type { Input, Output } from '../contract/pair'
import type { Call } from '../call'
import { UserError } from '../../../rpc/user-error'
import { rosterKey } from '../../org/documents'
import { readHousehold } from './household'

/** Says that a household waits for somebody who looks in on it, or that it does not any more. */
export async function need({ householdId, needs }: Input<'need'>, call: Call): Promise<Output<'need'>> {
	const { document, viewer } = await readHousehold(householdId, call)
	const keys = document.household.path.map(({ code }) => rosterKey.waits(code))
	const { visits } = call.ports
	if (!viewer.person) throw new UserError('NO_PERMISSION')
	if (needs === undefined) await visits.stand(householdId, { drop: ['waiting'], dropKeys: keys })
	else {
		const waiting = { needs, since: call.day, by: viewer.person.id, claims: [] }
		await visits.setNeeds(householdId, waiting, keys)
	}
	return { done: true }
}
