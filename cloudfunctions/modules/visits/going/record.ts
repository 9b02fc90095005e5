import { chinaDay, fromIso, toIso } from '#shared/clock/china-time'
import { isLeaving } from '#shared/visits/outcome'
import { photosIn, proposalsOf } from '#shared/visits/asked'
import { VISIT_WORDS } from '../../../words/visits'
import type { Input, Output } from '../contract/visit'
import type { Call } from './call'
import { digest } from '../../../rpc/digest'
import { UserError } from '../../../rpc/user-error'
import { rosterKey, type HouseholdDocument } from '../../org/documents'
import { requireFiles } from '../../files/own-files'
import type { Attempt } from '../ports/visit-store'
import { memberId } from '../../households/waiting'
import { goerOf } from '../reading'
import { requireOnDay, writePassing } from '../rounds/attend'
import type { Plan } from '../../org/rules/plan'
import { isOfPeople, lastDay, planOn } from '../rules/plan'
import { liesIn } from '../rules/target'
import { mayVerify } from '../rules/due'
import type { Told } from '../../org/rules/standing'
import { waitingFor } from '../rules/told'
import { goerId, goerName, goesFor, mayRecord, type Goer } from '../rules/turn'
import { answerOf } from './answer'
import { meant, questionsOf, requireFitting, requireStarted, stillProposed } from './answers'
import { findingIn, notifyFinding } from './finding'
import { requireRecent } from './recent'
import { aimOf, sharedOut, writeAttempts } from './write'

type Said = Input<'record'>

/**
 * Writes down one going for all plans that it was for. One read: who calls, the household with what stands of its visits, the
 * plans; one write of the visits, one of what stands beside the household. Sent again it finds itself.
 */
export async function record(input: Said, call: Call): Promise<Output<'record'>> {
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
		!plans.every((plan) => isTheirs(goer, plan, document, day))
	)
		throw new UserError('NOT_FOUND')
	const finding = findingIn(input, plans)
	requireRecent(said, call)
	const questions = questionsOf(plans)
	const answers = meant(input.answers, questions)
	requireFitting(answers, questions)
	const photos = [...(input.photos ?? []), ...photosIn(questions, answers)]
	await requireFiles(call, { photos })
	const proposals = proposalsOf(questions, answers)
	const started = await requireStarted(input, { questions, proposals }, goer, call)
	const days = plans.filter(isOfPeople)
	for (const plan of days) requireDay(plan, input, day)
	const doors = plans.filter((plan) => !isOfPeople(plan))
	const aims = doors.map((plan) => aimOf(plan, document, input, isWithin(plan, day) ? day : undefined, day))
	const attempt = {
		...attemptOf(input, { goer, at, document, call }),
		...(answers.length > 0 && { answers }),
		...(started.length > 0 && { started }),
		...(photos.length > 0 && { photos }),
	}
	const written = aims.length > 0 ? await writeAttempts(aims, attempt, document, call) : []
	const there = await attended(days, attempt, { goer, at, call, doors })
	const heard =
		input.outcome === 'done' || input.outcome === 'called' ? answered(document, plans, attempt) : {}
	if (Object.keys(heard).length > 0) await call.ports.visits.stand(input.householdId, { told: heard })
	if (isLeaving(input.outcome) && !document.visits?.gone) {
		const gone = { outcome: input.outcome, at, by: goerId(goer) }
		await call.ports.visits.stand(input.householdId, { set: { gone } })
	}
	if (finding) await notifyFinding(finding, { attempt, document, goer }, call)
	const proposes = stillProposed(proposals, started)
	return {
		visits: [...written.map(answerOf), ...there],
		...(proposes.length > 0 && { proposes }),
	}
}

/** Whoever goes there, or went on that day; and where something is looked at again, did not handle it. */
const isTheirs = (goer: Goer, plan: Plan, document: HouseholdDocument, day: string): boolean =>
	liesIn(document.household, plan) &&
	(isOfPeople(plan)
		? goesFor(goer, plan, day)
		: mayRecord(goer, plan, document, day) && mayVerify(goer, plan, document))

/** @throws UserError INVALID_INPUT where a plan asks for somebody to be there, and something else came of it, or it asks for a point */
function requireDay(plan: Plan, { outcome }: Said, day: string): void {
	if (plan.checkpoints) throw new UserError('INVALID_INPUT', { planIds: VISIT_WORDS.byPoint })
	if (outcome !== 'done') throw new UserError('INVALID_INPUT', { outcome: VISIT_WORDS.wasThere })
	requireOnDay(plan, day)
}

/** Whoever was at a household was there on that day: so much is owed by a plan of days. */
async function attended(
	plans: readonly Plan[],
	attempt: Omit<Attempt, 'counted' | 'ended'>,
	{ goer: { person }, at, call, doors }: { goer: Goer; at: number; call: Call; doors: readonly Plan[] },
): Promise<Output<'record'>['visits']> {
	const visits: Output<'record'>['visits'] = []
	if (!person) return visits
	const all = [...doors, ...plans]
	for (const plan of plans) {
		const sent = {
			...sharedOut(attempt, all.indexOf(plan), all),
			...(attempt.photos && { photos: attempt.photos }),
		}
		const { visit, attempt: own } = await writePassing(sent, { plan, person, at, call })
		const { id, period, channel } = visit
		const { outcome, counted, ended } = own
		visits.push({ id, planId: plan.id, period, channel, outcome, at: toIso(own.at), counted, ended })
	}
	return visits
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

function attemptOf(
	{ clientKey, planIds: _, at: said, ...content }: Said,
	{ goer, at, document, call }: { goer: Goer; at: number; document: HouseholdDocument; call: Call },
): Omit<Attempt, 'counted' | 'ended'> {
	const { outcome, note, found } = content
	return {
		key: digest('visit', call.openid, clientKey).slice(0, 32),
		content: digest(content, said ?? null).slice(0, 32),
		by: { id: goerId(goer), name: goerName(goer, document) },
		outcome,
		...(note !== undefined && { note }),
		...(found && { found }),
		at,
		arrived: call.now,
	}
}
