import { hasEnded, type Area } from '#shared/area/area'
import type { Call } from '../call'
import { UserError } from '../../../rpc/user-error'
import { rosterKey, type PlanDocument } from '../../org/documents'
import type { Viewer } from '../../org/rules/viewer'
import { withHolidays } from '../rules/pause'
import { dayToCount, planOn } from '../rules/plan'
import type { RosterSnapshot } from '../../org/snapshot'

/** One plan with all that has the keys, in one read. A plan that is not there is answered as one that is not the caller's. */
export async function readPlan(
	planId: string,
	call: Call,
	keys: readonly string[] = [],
): Promise<PlanDocument & { viewer: Viewer; snapshot: RosterSnapshot }> {
	const { snapshot, viewer } = await call.roster([rosterKey.plan(planId), ...keys])
	const document = snapshot.plans.find(({ plan }) => plan.id === planId)
	if (!document) throw new UserError('NOT_FOUND')
	return { ...document, viewer, snapshot }
}

/**
 * A plan, as it is on a day, and the part of its area that is looked at: the caller reaches the area that they named, and the plan has to reach it.
 * @throws UserError NOT_FOUND
 */
export async function readPart(
	planId: string,
	areaCode: string,
	call: Call,
	day = call.day,
): Promise<PlanDocument & { viewer: Viewer; snapshot: RosterSnapshot; area: Area }> {
	const read = await readPlan(planId, call, [rosterKey.area(areaCode), rosterKey.parent(areaCode)])
	const area = read.snapshot.area(areaCode)
	if (!area) throw new UserError('NOT_FOUND')
	const line = area.path.map(({ code }) => code)
	if (!line.includes(read.plan.area.code) && !read.plan.path.includes(areaCode))
		throw new UserError('NOT_FOUND')
	// What was split or merged goes on in grids beside it.
	const around = line[line.length - 2]
	if (hasEnded(area, day) && around !== undefined) return readPart(planId, around, call, day)
	const plan = planOn(read.plan, dayToCount(read.plan, day))
	return { ...read, plan: withHolidays(plan, read.snapshot.calendar(plan.path)), area }
}
