import type { Day } from '#shared/roster/tenure'
import type { Household } from '../../org/rules/household'
import type { Plan } from '../../org/rules/plan'
import { isOfPeople } from './plan'
import type { Standing } from '../../org/rules/standing'

/** A household with what visits keep beside it. */
export interface Target {
	household: Household
	visits?: Standing
}

/** True of a household in the area of a plan; a grid that was split or merged since goes on in the households that it had. */
export const liesIn = (household: Household, { area }: Pick<Plan, 'area'>): boolean =>
	linesOf(area.level === 'grid' ? household : { path: household.path }).includes(area.code)

/** The codes of all areas in which a household lies, or did. */
export const linesOf = ({ path, former = [] }: Pick<Household, 'path' | 'former'>): string[] =>
	[path, ...former.map((one) => one.path)].flatMap((line) => line.map(({ code }) => code))

/** True when a plan goes to a household today, whoever goes there. */
export function isTarget(plan: Plan, { household, visits }: Target, day: Day): boolean {
	if (isOfPeople(plan) || !liesIn(household, plan)) return false
	if (visits?.gone?.left) return false
	if ('paired' in plan.who && !household.paired) return false
	return isMeant(plan, household.id, visits, day)
}

function isMeant({ to, drawn, drawing }: Plan, id: string, visits: Standing | undefined, day: Day): boolean {
	if ('all' in to) return true
	if ('households' in to) return to.households.includes(id)
	if ('tags' in to) return to.tags.some((tag) => isTagged(visits, tag, day))
	return !drawing && (drawn?.includes(id) ?? false)
}

/** True while a household has a tag. */
export function isTagged(visits: Standing | undefined, tag: string, day: Day): boolean {
	const tags = visits?.tags ?? {}
	// Tags are named by people: what every object has is none.
	const given = Object.hasOwn(tags, tag) ? tags[tag] : undefined
	return given !== undefined && (given.until === undefined || day <= given.until)
}

/** The tags that a household has on a day. */
export const tagsOn = (visits: Standing | undefined, day: Day): string[] =>
	Object.keys(visits?.tags ?? {}).filter((tag) => isTagged(visits, tag, day))

/** True when somebody of the household said no to a plan. */
export function saidNo(plan: Pick<Plan, 'id'>, { visits }: Target): boolean {
	return visits?.no?.includes(plan.id) ?? false
}
