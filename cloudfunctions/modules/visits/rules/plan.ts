import { addDays } from '#shared/clock/china-time'
import type { Day } from '#shared/roster/tenure'
import type { Channel, Result } from '#shared/visits/outcome'
import { periodOf, timesOf, type Period } from '#shared/visits/period'
import { partsOf, type Part } from '#shared/visits/template'
import type { Looked, Plan } from '../../org/rules/plan'
import { isPausedFrom, pauseOn } from './pause'

/** The last day on which a plan asks for anything. */
export function lastDay({ until, ended }: Pick<Plan, 'until' | 'ended'>): Day | undefined {
	if (!ended) return until
	return until !== undefined && until < ended.day ? until : ended.day
}

/** A plan as it is on a day. */
export function planOn({ next, ...plan }: Plan, day: Day): Plan {
	if (!next) return plan
	const { from, ...terms } = next
	return from <= day ? { ...plan, ...terms } : { ...plan, next }
}

/** The first day of the period after the present one. What is done once changes from tomorrow on. */
export function nextPeriod({ every, from }: Pick<Plan, 'every' | 'from'>, day: Day): Day {
	return addDays(periodOf(every, day, from).to ?? day, 1)
}

/** The day whose period is counted: once a plan is over, its last. */
export function dayToCount(plan: Pick<Plan, 'until' | 'ended'>, day: Day): Day {
	const last = lastDay(plan)
	return last !== undefined && last < day ? last : day
}

/** True on the days from which on and until which a plan is open; one that was ended is so no more at once. */
export function isOpenOn(plan: Plan, day: Day): boolean {
	return (
		!plan.waits &&
		plan.ended === undefined &&
		plan.from <= day &&
		(plan.until === undefined || day <= plan.until)
	)
}

/** True of a plan that somebody above has seen, and that never started. */
export const isRefused = ({ seen, ended }: Pick<Plan, 'seen' | 'ended'>): boolean =>
	ended !== undefined && ended.at === seen?.at

/** True while a plan takes up one of an area's places: it is open, or waits to be. */
export const isTaken = (plan: Plan, day: Day): boolean =>
	plan.ended === undefined && (plan.waits === true || isOpenOn(plan, day))

/** True on the days on which it asks for anything: a draw has to be done before, and it is not paused. */
export const asksOn = (plan: Plan, day: Day): boolean =>
	isOpenOn(plan, day) && !plan.drawing && !pauseOn(plan, day)

/** True while an open plan is paused; of one that is over, where its last periods were paused whole. */
export function owesNothing(plan: Plan, today: Day): boolean {
	if (!plan.pauses) return false
	if (isOpenOn(plan, today)) return pauseOn(plan, today) !== undefined
	const day = dayToCount(plan, today)
	return partsOf(plan.template, plan.every).every(({ every }) => {
		const { from, to = day } = periodOf(every, day, plan.from)
		return isPausedFrom(plan, from < plan.from ? plan.from : from, to < day ? to : day)
	})
}

/**
 * True of a plan that goes to no household: somebody is there on so many days (下沉), or passes points on a way (巡护). Whoever is sent
 * to some households on so many days goes to these.
 */
export const isOfPeople = ({
	template,
	checkpoints,
	to,
}: Pick<Plan, 'template' | 'checkpoints' | 'to'>): boolean =>
	(template === 'monthlyDays' && 'all' in to) || checkpoints !== undefined

/** What is looked at again at a household. */
export const lookedAt = (
	{ handlers = [] }: Pick<Plan, 'handlers'>,
	householdId: string,
): Looked | undefined => handlers.find((one) => one.householdId === householdId)

/** What is fixed when a plan starts, or by steps after that. */
export type Drawn = Pick<Plan, 'drawn' | 'handlers' | 'frame' | 'drawing' | 'asOf'>

/** A part of a plan in the period of a day. */
export interface Owed extends Part {
	period: Period
	times: number
	/** Names the slot beside the household. */
	slot: string
	/** Of closed reports: names the one closed last, so that another one of the same household is due anew. */
	about: string
}

type Asking = Pick<Plan, 'template' | 'every' | 'from' | 'handlers'>

/** What a plan owes a household on a day; without one, what it owes any that it does not name. */
export function owedOn(plan: Asking, day: Day, householdId = ''): Owed[] {
	const last = lookedAt(plan, householdId)?.reports?.slice(-1)[0]
	const about = last ? `-${last.id.slice(0, ABOUT_LENGTH)}` : ''
	return partsOf(plan.template, plan.every).map((part) => owedBy(part, plan, day, about))
}

const ABOUT_LENGTH = 12

function owedBy(part: Part, { from }: Asking, day: Day, about: string): Owed {
	const period = periodOf(part.every, day, from)
	const key = `${period.key}${about}`
	const slot = slotName(key, part.channel)
	return { ...part, period: { ...period, key }, times: timesOf(part.every), slot, about }
}

export const slotName = (period: string, channel: Channel): string => `${period}-${channel}`

/** The part that an outcome belongs to: a call never fills a visit's place. Nothing where the plan owes no such thing. */
export function partFor(
	owed: readonly Owed[],
	outcome: Result,
	by: 'door' | 'phone' | undefined,
): Owed | undefined {
	const channel = by ?? (outcome === 'called' ? 'phone' : 'door')
	return owed.find((part) => part.channel === channel) ?? owed.find((part) => part.channel === 'any')
}
