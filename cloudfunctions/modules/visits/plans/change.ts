import { isDeepStrictEqual } from 'node:util'
import type { Person } from '#shared/roster/person'
import type { AskedAtDoor } from '#shared/visits/asked'
import { VISIT_WORDS } from '../../../words/visits'
import type { Input, Output } from '../contract/plan'
import type { Call } from './call'
import { UserError } from '../../../rpc/user-error'
import { isNotice } from '../rules/notice'
import { pauseOn, pausing, resuming } from '../rules/pause'
import type { Plan, Terms } from '../../org/rules/plan'
import { isOpenOn, isTaken, nextPeriod, planOn } from '../rules/plan'
import type { Viewer } from '../../org/rules/viewer'
import { readPlan } from './read-plan'
import { documentOf, requireFitting, requireOthers } from './start'
import { notifyDecided } from './notify'
import { placeKeys, takePlace } from './take-place'
import { planView, type PlanView } from './view'
import { peopleMeant } from './written-names'

export async function extend({ planId, until }: Input<'extend'>, call: Call): Promise<Output<'extend'>> {
	if (until < call.day) throw new UserError('INVALID_INPUT', { until: VISIT_WORDS.untilPast })
	return changed(planId, call, async (plan) => {
		const next = { ...plan, until }
		// What goes on again takes a place again.
		if (!isTaken(plan, call.day) && isTaken(next, call.day))
			await takePlace(next, (await call.roster(placeKeys(plan.area.code))).snapshot, call)
		return next
	})
}

/** A keeper who reads the plan's questions lets it start, or ends it. What was decided already stays. */
export async function decide(
	{ planId, allow, reason }: Input<'decide'>,
	call: Call,
): Promise<Output<'decide'>> {
	const { plan, version, viewer } = await readPlan(planId, call)
	const { id, name } = personIn(viewer)
	const by = { id, name }
	if (!plan.waits) return { plan: planView(plan, viewer, call.day) }
	if (!allow && reason === undefined) throw new UserError('MISSING_INPUT', { reason: VISIT_WORDS.sayWhyNot })
	const { waits: _, ...seen } = { ...plan, seen: { at: call.now, by } }
	const why = reason !== undefined && { reason }
	const next: Plan = allow
		? { ...seen, from: call.day }
		: { ...seen, ended: { at: call.now, by, day: call.day, ...why } }
	await save(next, version, call)
	await notifyDecided(next, call)
	return { plan: planView(next, viewer, call.day) }
}

/** Changes how a plan goes on from its next period; what was to change before that, and has not, is changed with it. */
export async function change(
	{ planId, every, ...said }: Input<'change'>,
	call: Call,
): Promise<Output<'change'>> {
	if (!said.who && !every && !said.questions)
		throw new UserError('MISSING_INPUT', { who: VISIT_WORDS.sayWhat })
	return changed(planId, call, async (stored, person) => {
		const who = said.who && (await peopleMeant(said.who, call))
		const plan = planOn(stored, call.day)
		const questions = said.questions?.map((one) => seenBefore(one, plan))
		if (every && isNotice(plan)) throw new UserError('INVALID_INPUT', { every: VISIT_WORDS.noticeOnce })
		const { from: _, ...before } = plan.next ?? { ...termsOf(plan), from: '' }
		const terms = { ...before, ...(who && { who }), ...(every && { every }), ...(questions && { questions }) }
		const going = { ...plan, ...terms }
		if (who) requireOthers(going, person, call.day)
		requireFitting(going)
		const from = nextPeriod(plan, call.day)
		const next = { ...terms, from }
		return isDeepStrictEqual(plan.next, next) ? stored : { ...plan, next }
	})
}

/**
 * A question that the plan asks already, whatever its category is called today.
 * @throws UserError INVALID_INPUT for another one
 */
function seenBefore(question: AskedAtDoor, { questions }: Plan): AskedAtDoor {
	const bare = ({ starts, ...one }: AskedAtDoor) =>
		JSON.stringify({ ...one, starts: starts && { ...starts, name: '', private: undefined } })
	const known = questions.find((one) => bare(one) === bare(question))
	if (!known) throw new UserError('INVALID_INPUT', { questions: VISIT_WORDS.newQuestion })
	return known
}

const termsOf = ({ who, every, questions }: Plan): Terms => ({ who, every, questions })

/** Pauses a plan at once. One that is paused stays so, with its reason. */
export async function pause({ planId, reason }: Input<'pause'>, call: Call): Promise<Output<'pause'>> {
	return changed(planId, call, async (plan, { id, name }) => {
		if (isNotice(plan)) throw new UserError('INVALID_INPUT', { planId: VISIT_WORDS.noticeGoesOn })
		if (!isOpenOn(plan, call.day)) throw new UserError('INVALID_INPUT', { planId: VISIT_WORDS.notGoingOn })
		return pauseOn(plan, call.day) ? plan : pausing(plan, { from: call.day, reason, by: { id, name } })
	})
}

/** Lets a plan go on. One that goes on does so. */
export async function resume({ planId }: Input<'resume'>, call: Call): Promise<Output<'resume'>> {
	return changed(planId, call, async (plan) => {
		if (!isOpenOn(plan, call.day)) throw new UserError('INVALID_INPUT', { planId: VISIT_WORDS.notGoingOn })
		return pauseOn(plan, call.day) ? resuming(plan, call.day) : plan
	})
}

/** Ends a plan at once. One that has ended stays so. */
export async function end({ planId, reason }: Input<'end'>, call: Call): Promise<Output<'end'>> {
	return changed(planId, call, async (plan, { id, name }) => {
		const why = reason !== undefined && { reason }
		return plan.ended ? plan : { ...plan, ended: { at: call.now, by: { id, name }, day: call.day, ...why } }
	})
}

/** @throws UserError STALE_VERSION when somebody else was quicker */
async function changed(
	planId: string,
	call: Call,
	how: (plan: Plan, person: Person) => Promise<Plan>,
): Promise<{ plan: PlanView }> {
	const { plan, version, viewer } = await readPlan(planId, call)
	const next = await how(plan, personIn(viewer))
	if (next !== plan) await save(next, version, call)
	return { plan: planView(next, viewer, call.day) }
}

/** @throws UserError STALE_VERSION when somebody else was quicker */
async function save(plan: Plan, version: number, call: Call): Promise<void> {
	if (!(await call.ports.visits.savePlan(documentOf(plan, version + 1, call.day))))
		throw new UserError('STALE_VERSION')
}

/** Only the holder of a post keeps or decides on a plan. */
function personIn({ person }: Viewer): Person {
	if (!person) throw new UserError('NO_PERMISSION')
	return person
}
