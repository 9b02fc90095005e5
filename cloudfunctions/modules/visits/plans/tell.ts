import { VISIT_NEWS } from '../../../words/visits'
import type { Call } from '../../../identity/call'
import { ownNews } from '../../../ports/own-news'
import { logFault } from '../../../rpc/log'
import { openidKeyOf } from '../../org/binding/find-staff'
import { rosterKey, type PersonDocument } from '../../org/documents'
import { secondsFor } from '../../org/proposals/seconds'
import type { Plan } from '../rules/plan'
import { concernOf } from './view'

/** Who may see what a plan asks before it starts, as they are there today. */
export const secondsOf = async (plan: Plan, call: Call): Promise<PersonDocument[]> =>
	(await secondsFor(concernOf(plan), call.day, call.ports)).map(({ document }) => document)

/** Tells them that they are asked. */
export async function tellAsked(plan: Plan, seconds: readonly PersonDocument[], call: Call): Promise<void> {
	await tell('asked', plan, seconds, VISIT_NEWS.asks(plan.by.name, plan.name, plan.questions.length), call)
}

/** Tells whoever made a plan what came of it. */
export async function tellDecided(plan: Plan, call: Call): Promise<void> {
	const { snapshot } = await call.roster([rosterKey.person(plan.by.id)])
	const maker = snapshot.person(rosterKey.person(plan.by.id))
	const text = plan.ended
		? VISIT_NEWS.refused(plan.name, plan.ended.reason ?? '')
		: VISIT_NEWS.allowed(plan.name)
	await tell('decided', plan, maker ? [maker] : [], text, call)
}

/** That somebody can't be told undoes nothing: the plan stands in their list. */
async function tell(
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
			ownNews({ id, at: call.now, to, reader: 'keeper', text, template: 'task' }),
		])
	} catch (fault) {
		logFault({ untold: what }, fault)
	}
}
