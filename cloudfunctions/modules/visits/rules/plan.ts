import type { AreaRef } from '#shared/area/area'
import type { PersonRef } from '#shared/life/report'
import type { Question } from '#shared/report/question'
import type { Post } from '#shared/roster/post'
import type { Day } from '#shared/roster/tenure'
import type { Channel, Outcome } from '#shared/visits/outcome'
import { periodOf, timesOf, type Every, type Period } from '#shared/visits/period'
import { partsOf, type Part, type Template } from '#shared/visits/template'

/** Who goes. */
export type Who = { post: Post } | { paired: true } | { people: string[] }

/** To whom. */
export type To =
	| { all: true }
	| { tags: string[] }
	| { households: string[] }
	| { closedReports: { category?: string; daysAgo: number } }
	| { draw: { count: number; seed: string } }

/** What a plan says of how it goes on; a change holds from a day on. */
export interface Terms {
	who: Who
	every: Every
	questions: Question[]
	until?: Day
}

/** A plan (走访计划). What is due of it is reckoned, never stored. */
export interface Plan extends Terms {
	id: string
	template: Template
	name: string
	area: AreaRef
	/** The codes from the root down to the area. */
	path: string[]
	to: To
	/** The households that were drawn, or that the closed reports of a day are of. */
	drawn?: string[]
	/** Who handled what is looked at again there: they are not the ones who look. */
	handlers?: { householdId: string; people: string[] }[]
	from: Day
	/** For so many days answers are kept. */
	keepDays: number
	by: PersonRef & { title: string }
	/** Milliseconds since 1970. */
	at: number
	ended?: { at: number; by: PersonRef; day: Day; reason?: string }
}

/** The last day on which a plan asks for anything. */
export function lastDay({ until, ended }: Pick<Plan, 'until' | 'ended'>): Day | undefined {
	if (!ended) return until
	return until !== undefined && until < ended.day ? until : ended.day
}

/** The day whose period is counted: once a plan is over, its last. */
export function dayToCount(plan: Pick<Plan, 'until' | 'ended'>, day: Day): Day {
	const last = lastDay(plan)
	return last !== undefined && last < day ? last : day
}

/** True on the days from which on and until which a plan asks; one that was ended asks no more at once. */
export function asksOn(plan: Plan, day: Day): boolean {
	return plan.ended === undefined && plan.from <= day && (plan.until === undefined || day <= plan.until)
}

/** A part of a plan in the period of a day. */
export interface Owed extends Part {
	period: Period
	times: number
	/** Names the slot beside the household. */
	slot: string
}

export function owedOn(plan: Pick<Plan, 'template' | 'every' | 'from'>, day: Day): Owed[] {
	return partsOf(plan.template, plan.every).map((part) => owedBy(part, plan, day))
}

function owedBy(part: Part, { from }: Pick<Plan, 'from'>, day: Day): Owed {
	const period = periodOf(part.every, day, from)
	return { ...part, period, times: timesOf(part.every), slot: slotName(period.key, part.channel) }
}

export const slotName = (period: string, channel: Channel): string => `${period}-${channel}`

/** The part that an outcome belongs to: a call never fills a visit's place. Nothing where the plan owes no such thing. */
export function partFor(
	owed: readonly Owed[],
	outcome: Outcome,
	by: 'door' | 'phone' | undefined,
): Owed | undefined {
	const channel = by ?? (outcome === 'called' ? 'phone' : 'door')
	return owed.find((part) => part.channel === channel) ?? owed.find((part) => part.channel === 'any')
}
