import { VISIT_NEWS } from '../../../words/visits'
import type { Call } from './call'
import { generalNotification } from '../../../ports/messenger'
import { logFault } from '../../../rpc/log'
import { openidKeyOf } from '../../org/person-keys'
import { rosterKey, type PersonDocument } from '../../org/documents'
import { secondsFor } from '../../org/seconds'
import type { Plan } from '../../org/rules/plan'
import { concernOf } from '../rules/may'

/** Who may see what a plan asks before it starts, as they are there today. */
export const secondsOf = async (plan: Plan, call: Call): Promise<PersonDocument[]> =>
	(await secondsFor(concernOf(plan), call.day, call.ports)).map(({ document }) => document)

/** Notifies those who are asked to confirm a plan. */
export async function notifyAsked(plan: Plan, seconds: readonly PersonDocument[], call: Call): Promise<void> {
	await notifyPeople(
		'asked',
		plan,
		seconds,
		VISIT_NEWS.asks(plan.by.name, plan.name, plan.questions.length),
		call,
	)
}

/** Notifies the maker of a plan of the decision. */
export async function notifyDecided(plan: Plan, call: Call): Promise<void> {
	const { snapshot } = await call.roster([rosterKey.person(plan.by.id)])
	const maker = snapshot.person(rosterKey.person(plan.by.id))
	const text = plan.ended
		? VISIT_NEWS.refused(plan.name, plan.ended.reason ?? '')
		: VISIT_NEWS.allowed(plan.name)
	await notifyPeople('decided', plan, maker ? [maker] : [], text, call)
}

/** A failure undoes nothing: the plan stands in their list. */
async function notifyPeople(
	what: string,
	plan: Plan,
	people: readonly PersonDocument[],
	text: string,
	call: Call,
): Promise<void> {
	const to = people.flatMap((document) => openidKeyOf(document)?.slice(rosterKey.openid('').length) ?? [])
	if (to.length === 0) return
	try {
		const id = `plan.${plan.id}.${what}`
		await call.ports.inbox.deliver([
			generalNotification({ id, at: call.now, to, reader: 'planner', text, template: 'task' }),
		])
	} catch (fault) {
		logFault({ untold: what }, fault)
	}
}
