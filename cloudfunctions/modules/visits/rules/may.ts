import type { Person } from '#shared/roster/person'
import { reaches } from '#shared/roster/reach'
import { maySecond, type Concern } from '#shared/roster/second'
import type { Day } from '#shared/roster/tenure'
import { isNotice } from './notice'
import type { Plan } from '../../org/rules/plan'
import { isOfPeople, planOn } from './plan'
import { goesFor, isNamed, reachesFrom } from './turn'

/** Who may change a plan, from its area or above. */
export const KEEPERS = ['clerk', 'dispatcher'] as const

const FROM_ABOVE = ['villageLeader', 'dispatcher', 'clerk'] as const
export const OVERSEERS = ['gridLeader', ...FROM_ABOVE] as const

type Asked = (plan: Plan, person: Person | undefined, day: Day) => boolean

export const keepsPlan: Asked = ({ path }, person, day) => reaches(person, KEEPERS, path, day)

/** Who extends and ends it: its keepers; a notice also its maker, while they lead its area. */
export const endsPlan: Asked = (plan, person, day) =>
	keepsPlan(plan, person, day) ||
	(isNotice(plan) && plan.by.id === person?.id && reaches(person, OVERSEERS, plan.path, day))

/** Who sees what a plan asks before it starts: a clerk or dispatcher of an area above, at the top another one. */
export function concernOf({ by, path }: Pick<Plan, 'by' | 'path'>): Concern {
	return { proposerId: by.id, touched: [], lines: [path.length > 1 ? path.slice(0, -1) : path] }
}

export const decidesOnPlan: Asked = (plan, person, day) => maySecond(person, concernOf(plan), day)

/** True for staff who look on from above the whole area of a plan. */
export const overseesAll: Asked = ({ path }, person, day) => reaches(person, FROM_ABOVE, path, day)

/** Who reads where a plan looks again: those above all of it, and those who go. */
export const readsDoors: Asked = (plan, person, day) =>
	overseesAll(plan, person, day) || goesFor({ person }, planOn(plan, day), day)

/** Who is to be there, or to go along the way, on a day. */
export const attends: Asked = (plan, person, day) =>
	!plan.waits && isOfPeople(plan) && goesFor({ person }, planOn(plan, day), day)

/** Who oversees the area of a plan, a part of it, or one above; and who goes for it. */
export const looksOn: Asked = (plan, person, day) =>
	reaches(person, OVERSEERS, plan.path, day) ||
	isNamed(planOn(plan, day).who, person, day) ||
	(person?.posts ?? []).some(
		(post) => reachesFrom(post, plan.area.code) && reaches(person, [post.post], post.path, day),
	)
