import type { Person } from '#shared/roster/person'
import { reaches } from '#shared/roster/reach'
import { mayDecide, mayIssue } from '../modules/households/reach'
import type { HouseholdDocument } from '../modules/org/documents'
import { decidesOnPlan, endsPlan, keepsPlan, looksOn, readsDoors } from '../modules/visits/rules/may'
import type { Plan } from '../modules/visits/rules/plan'
import type { HouseholdRule, PlanRule } from '../rpc/reach'

type Rule<T> = (one: T, person: Person | undefined, day: string) => boolean

/** Who is what to a plan: who keeps it, ends it, decides whether it may ask what it asks, looks on, and reads where it looks again. */
export const PLAN_RULES: Readonly<Record<PlanRule, Rule<Plan>>> = {
	keeper: keepsPlan,
	ender: endsPlan,
	decider: decidesOnPlan,
	onlooker: looksOn,
	reader: readsDoors,
}

/** Who is what to a household: its clerk, who decides on its people, and either of them. */
export const HOUSEHOLD_RULES: Readonly<Record<HouseholdRule, Rule<HouseholdDocument>>> = {
	clerk: ({ household: { path } }, person, day) =>
		reaches(
			person,
			['clerk'],
			path.map(({ code }) => code),
			day,
		),
	decider: (document, person, day) => mayDecide(person, document, day),
	keeper: (document, person, day) => mayIssue(person, document, day),
}
