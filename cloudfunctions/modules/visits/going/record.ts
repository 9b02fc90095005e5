import { chinaDay, fromIso } from '#shared/clock/china-time'
import { isLeaving } from '#shared/visits/outcome'
import { answerFaults, type Answer, type Question } from '#shared/report/question'
import { answerFaultSentence } from '#shared/words/questions'
import type { Input, Output } from '../../contract'
import type { Call } from '../../../identity/call'
import { digest } from '../../../rpc/digest'
import { UserError } from '../../../rpc/user-error'
import { rosterKey, type HouseholdDocument } from '../../org/documents'
import { requireFiles } from '../../files/own-files'
import type { Attempt } from '../ports/visit-store'
import { memberId } from '../../households/waiting'
import { goerOf } from '../reading'
import { lastDay, planOn, type Plan } from '../rules/plan'
import { mayVerify } from '../rules/due'
import type { Told } from '../rules/standing'
import { waitingFor } from '../rules/told'
import { goerId, goerName, mayRecord, type Goer } from '../rules/turn'
import { answerOf } from './answer'
import { findingIn, notifyFinding } from './finding'
import { requireRecent } from './recent'
import { aimOf, writeAttempts } from './write'

type Said = Input<'visit', 'record'>

/**
 * Writes down one going for all plans that it was for. One read: who calls, the household with what stands of its visits, the
 * plans; one write of the visits, one of what stands beside the household. Sent again it finds itself.
 */
export async function record(input: Said, call: Call): Promise<Output<'visit', 'record'>> {
	const key = rosterKey.household(input.householdId)
	const planIds = [...new Set(input.planIds)]
	const own = rosterKey.walks(memberId(call.openid))
	const { snapshot, viewer } = await call.roster([key, own, ...planIds.map(rosterKey.plan)])
	call.knowsRelation('household')
	// Who has no post and looks in on nobody is told nothing at all.
	if (!viewer.person && snapshot.households(own).length === 0) throw new UserError('NO_PERMISSION')
	const document = snapshot.households(key)[0]
	const goer = goerOf(call, viewer)
	const said = input.at === undefined ? call.now : fromIso(input.at)
	const at = Math.min(said, call.now)
	const day = chinaDay(at)
	const begun = snapshot.plans.flatMap(({ plan }) => (plan.waits ? [] : [planOn(plan, day)]))
	const plans = planIds.flatMap((id) => begun.find((plan) => plan.id === id) ?? [])
	// What exists is not told to those whose it never was.
	if (
		!document ||
		plans.length < planIds.length ||
		!plans.every((plan) => mayRecord(goer, plan, document, day) && mayVerify(goer, plan, document))
	)
		throw new UserError('NOT_FOUND')
	const finding = findingIn(input, plans)
	requireRecent(said, call)
	requireFitting(input.answers, plans)
	await requireFiles(call, input)
	const aims = plans.map((plan) => aimOf(plan, document, input, isWithin(plan, day) ? day : undefined, day))
	const attempt = attemptOf(input, { goer, at, document, call })
	const written = await writeAttempts(aims, attempt, document, call)
	const heard =
		input.outcome === 'done' || input.outcome === 'called' ? answered(document, plans, attempt) : {}
	if (Object.keys(heard).length > 0) await call.ports.visits.stand(input.householdId, { told: heard })
	if (isLeaving(input.outcome) && !document.visits?.gone) {
		const gone = { outcome: input.outcome, at, by: goerId(goer) }
		await call.ports.visits.stand(input.householdId, { set: { gone } })
	}
	if (finding) await notifyFinding(finding, { attempt, document, goer }, call)
	return { visits: written.map(answerOf) }
}

/** What those who live there had said before somebody came, or rang them up: it waits no more. */
function answered(
	{ visits }: HouseholdDocument,
	plans: readonly Plan[],
	{ at, by }: Pick<Attempt, 'at' | 'by'>,
): Record<string, Told> {
	const waiting = plans.flatMap((plan) => waitingFor(plan, visits)).filter((told) => told.at <= at)
	return Object.fromEntries(
		waiting.map(({ id, ...told }) => [id, { ...told, answered: { at, by: by.name } }]),
	)
}

/** Plans ask on their days; what is outside of them is kept and not counted. */
function isWithin(plan: Plan, day: string): boolean {
	const last = lastDay(plan)
	return plan.from <= day && (last === undefined || day <= last)
}

/** @throws UserError INVALID_INPUT by question */
function requireFitting(answers: readonly Answer[] = [], plans: readonly Plan[]): void {
	const questions = plans.flatMap((plan): Question[] => plan.questions)
	const fields = Object.entries(answerFaults(questions, answers)).map(([asked, fault]) => {
		const question = questions.find(({ code }) => code === asked)
		return [`answers.${asked}`, answerFaultSentence(fault, question)] as const
	})
	if (fields.length > 0) throw new UserError('INVALID_INPUT', Object.fromEntries(fields))
}

function attemptOf(
	{ clientKey, planIds: _, at: said, ...content }: Said,
	{ goer, at, document, call }: { goer: Goer; at: number; document: HouseholdDocument; call: Call },
): Omit<Attempt, 'counted' | 'ended'> {
	const { outcome, answers, note, photos, found } = content
	return {
		key: digest('visit', call.openid, clientKey).slice(0, 32),
		content: digest(content, said ?? null).slice(0, 32),
		by: { id: goerId(goer), name: goerName(goer, document) },
		outcome,
		...(answers && { answers: answers.map(({ question, value }) => ({ question, value })) }),
		...(note !== undefined && { note }),
		...(photos && photos.length > 0 && { photos }),
		...(found && { found }),
		at,
		arrived: call.now,
	}
}
