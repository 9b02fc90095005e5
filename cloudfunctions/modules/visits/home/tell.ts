import { addDays } from '#shared/clock/china-time'
import { toldTo } from '#shared/visits/told'
import { VISIT_WORDS } from '../../../words/visits'
import type { Input, Output } from '../contract/visit'
import type { Call } from '../call'
import { digest } from '../../../rpc/digest'
import { UserError } from '../../../rpc/user-error'
import { memberId } from '../../households/waiting'
import { rosterKey } from '../../org/documents'
import { isTarget } from '../rules/target'
import type { Told } from '../../org/rules/standing'
import { toldAt } from '../rules/told'
import { memberName, readHomes } from './of-home'

type Said = Input<'tell'>

/** How many sayings of one home wait at a time; more is said to the visitor. */
const MOST_WAITING = 10

/**
 * A resident says who has come back, or what they need somebody for: the plan's visitor has it on their list
 * at once, and it goes after the days of the plan. The same key again is the same.
 */
export async function tell(input: Said, call: Call): Promise<Output<'tell'>> {
	const { planId, clientKey, what, name, from, day, note } = input
	const homes = await readHomes(call)
	const at = homes
		.map(({ document, plans }) => ({ document, plan: plans.find(({ id }) => id === planId) }))
		.find(({ document, plan }) => plan !== undefined && isTarget(plan, document, call.day))
	if (!at?.plan) throw new UserError('NOT_FOUND')
	const { document, plan } = at
	if (!toldTo(plan.template).includes(what))
		throw new UserError('INVALID_INPUT', { what: VISIT_WORDS.notAsked })
	if (what === 'returned' && name === undefined)
		throw new UserError('MISSING_INPUT', { name: VISIT_WORDS.whoIsBack })
	const id = digest('told', call.openid, clientKey).slice(0, 24)
	const said: Told = {
		planId,
		what,
		...(name !== undefined && { name }),
		...(from !== undefined && { from }),
		...(day !== undefined && { day }),
		...(note !== undefined && { note }),
		by: { id: memberId(call.openid), name: memberName(document, call.openid) },
		at: call.now,
		goes: addDays(call.day, plan.keepDays),
	}
	const { household, visits } = document
	const there = visits?.told?.[id]
	if (there && !isSame(there, said)) throw new UserError('KEY_REUSED', undefined, VISIT_WORDS.keyReused)
	if (there) return { id }
	if (toldAt(visits).filter(({ answered }) => !answered).length >= MOST_WAITING)
		throw new UserError('LIMIT_REACHED', undefined, VISIT_WORDS.enoughTold)
	await call.ports.visits.stand(household.id, {
		told: { [id]: said },
		addKeys: [rosterKey.forgets(said.goes)],
	})
	return { id }
}

/** Takes back what was said at the caller's home; what is not there any more is taken back. */
export async function untell({ id }: Input<'untell'>, call: Call): Promise<Output<'untell'>> {
	for (const { document } of await readHomes(call)) {
		const { household, visits } = document
		if (toldAt(visits).some((one) => one.id === id))
			await call.ports.visits.stand(household.id, { told: { [id]: null } })
	}
	return { done: true }
}

const isSame = (one: Told, other: Told): boolean =>
	(['planId', 'what', 'name', 'from', 'day', 'note'] as const).every((field) => one[field] === other[field])
