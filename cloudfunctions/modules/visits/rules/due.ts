import { chinaDay } from '#shared/clock/china-time'
import type { Day } from '#shared/roster/tenure'
import { periodBefore } from '#shared/visits/period'
import { mayStillRead } from './notice'
import { movedOn, pauseOn, startedAnew } from './pause'
import type { Plan } from '../../org/rules/plan'
import { asksOn, lookedAt, owedOn, slotName, type Owed } from './plan'
import type { Slot } from '../../org/rules/standing'
import { isTriedInVain } from './slot'
import { isTarget, saidNo, type Target } from './target'
import { waitingFor } from './told'
import { goerId, isInCharge, isTurnOf, turnSince, type Goer } from './turn'

/** What is due of one plan at one household. */
export interface DuePart {
	plan: Plan
	owed: Owed
	since: Day
	isLate: boolean
	slot?: Slot
}

/** Which parts of a plan are open at a household: its targets less ended slots. */
export function openParts(plan: Plan, target: Target, day: Day): Owed[] {
	if (!asksOn(plan, day) || !isTarget(plan, target, day) || saidNo(plan, target)) return []
	return owedOn(plan, day, target.household.id).filter(
		({ slot }) => slotOf(plan, target, slot)?.ended === undefined,
	)
}

export function slotOf({ id }: Pick<Plan, 'id'>, { visits }: Target, slot: string): Slot | undefined {
	return visits?.plans?.[id]?.[slot]
}

/** What somebody owes a household today of some plans, each part once. */
export function dueAt(plans: readonly Plan[], target: Target, goer: Goer, day: Day, now: number): DuePart[] {
	return plans.flatMap((plan) => {
		if (!mayVerify(goer, plan, target) || mayStillRead(plan, target, now)) return []
		const open = openParts(plan, target, day).flatMap((owed) => {
			const slot = slotOf(plan, target, owed.slot)
			if (!isTurn(plan, slot, target, goer, day)) return []
			// There on a day already, while more days are owed.
			if (slot?.days?.includes(day)) return []
			const since = sinceOf(plan, owed, target, goer, day)
			const isLate =
				(isTriedInVain(slot) && againBy(plan, slot, day) < now) || wasMissed(plan, owed, target, goer, day)
			return [{ plan, owed, since, isLate, ...(slot && { slot }) }]
		})
		return open.length > 0 ? open : calledFor(plan, target, goer, day)
	})
}

/** Where nothing is open, and somebody who lives there has said something since: whose turn it is goes there again. */
function calledFor(plan: Plan, target: Target, goer: Goer, day: Day): DuePart[] {
	const [last] = waitingFor(plan, target.visits)
	if (!last || !asksOn(plan, day) || !isTarget(plan, target, day) || !isTurnOf(goer, plan, target, day))
		return []
	return owedOn(plan, day)
		.slice(-1)
		.map((owed) => ({ plan, owed, since: chinaDay(last.at), isLate: false }))
}

/** By when somebody goes again who was there in vain: days on which nobody need go move it on. */
export const againBy = (plan: Plan, { at, again = 0 }: Slot, today: Day): number =>
	movedOn(plan, chinaDay(at), again, today)

/** True of a plan whose goers look at what others did. */
export const isCheck = ({ template }: Pick<Plan, 'template'>): boolean =>
	template === 'lookBack' || template === 'randomCheck'

/**
 * False for a person who handled what is looked at again, or went there: others do. One who has checked it already may say so again, as
 * a phone does that got no answer.
 */
export function mayVerify(goer: Goer, plan: Plan, target: Target): boolean {
	if (!isCheck(plan) || !wentThere(goer, plan, target)) return true
	const own = Object.values(target.visits?.plans?.[plan.id] ?? {})
	return own.some(({ by }) => by.includes(goerId(goer)))
}

/** True when somebody has been at a household for another plan, or handled what is looked at: they do not check it. */
function wentThere(goer: Goer, plan: Plan, { household, visits }: Target): boolean {
	const { id } = plan
	if (lookedAt(plan, household.id)?.people.includes(goerId(goer))) return true
	return Object.entries(visits?.plans ?? {}).some(
		([plan, slots]) => plan !== id && Object.values(slots).some(({ by }) => by.includes(goerId(goer))),
	)
}

/** A visitor who was refused does not try again: another one does whose turn it is, or who is in charge of the grid. */
function isTurn(plan: Plan, slot: Slot | undefined, target: Target, goer: Goer, day: Day): boolean {
	const refusedTo = slot?.refusedTo
	if (refusedTo === goerId(goer)) return false
	return isTurnOf(goer, plan, target, day) || (refusedTo !== undefined && isInCharge(goer, target, day))
}

function sinceOf(plan: Plan, { period }: Owed, target: Target, goer: Goer, day: Day): Day {
	const starts = [period.from, plan.from, turnSince(goer, plan, target, day) ?? period.from]
	return startedAnew(plan, starts.sort()[starts.length - 1] ?? day, day)
}

/** True when the period before was missed, and was theirs from its beginning. One that was paused at its end could not be made good. */
function wasMissed(
	plan: Plan,
	{ every, channel, period, about }: Owed,
	target: Target,
	goer: Goer,
	day: Day,
): boolean {
	const before = periodBefore(every, period)
	if (!before?.to || before.from < plan.from || pauseOn(plan, before.to)) return false
	const theirs = turnSince(goer, plan, target, day)
	if (theirs !== undefined && theirs > before.from) return false
	return slotOf(plan, target, slotName(`${before.key}${about}`, channel))?.ended === undefined
}
