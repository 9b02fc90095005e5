import { hasEnded } from '#shared/area/area'
import { DAY_MS } from '#shared/clock/china-time'
import { postsOn, type Person } from '#shared/roster/person'
import type { Input, Output } from '../contract/plan'
import type { Call } from '../call'
import { UserError } from '../../../rpc/user-error'
import { rosterKey } from '../../org/documents'
import { EVERYWHERE } from '../../org/editable-roster'
import { roots } from '../../org/gaps/reach'
import { decidesOnPlan, looksOn } from '../rules/may'
import type { Plan } from '../../org/rules/plan'
import { isRefused } from '../rules/plan'
import { listPast } from './list-past'
import { inBrief, planView, type PlanView } from './view'

/** The plans of an area and of those above that reach it; without one, of all areas of the caller's posts, and those that they started. */
export async function list(input: Input<'list'>, call: Call): Promise<Output<'list'>> {
	const { areaCode, ended, cursor } = input
	const { viewer: caller } = await call.roster()
	const own = caller.person
	const codes = areaCode === undefined ? await ownCodes(own, call) : await lineOf(areaCode, call)
	if (ended) return listPast(codes, cursor, caller, call)
	const asks = areaCode === undefined ? codes : [areaCode]
	const { snapshot, viewer } = await call.roster([
		...codes.flatMap((code) => [rosterKey.plans(code), rosterKey.plansIn(code)]),
		...asks.map(rosterKey.asks),
		...(areaCode === undefined && own ? [rosterKey.startedBy(own.id)] : []),
	])
	const plans = snapshot.plans.map(({ plan }) => plan)
	const beside = plans.filter(
		(plan) => !codes.includes(plan.area.code) && looksOn(plan, viewer.person, call.day),
	)
	const goOn = await goingOn(beside, call)
	const isOwn = (plan: Plan): boolean =>
		areaCode === undefined && beside.includes(plan) && plan.by.id === own?.id
	// What waits below is listed for those alone who are to see it.
	const items = plans
		.filter((plan) => {
			const { area, waits } = plan
			if (codes.includes(area.code) || isOwn(plan)) return true
			return waits === true ? decidesOnPlan(plan, viewer.person, call.day) : goOn.has(area.code)
		})
		.filter((plan) => !plan.ended || isToMend(plan, call))
		.map((plan) => inBrief(planView(plan, viewer, call.day)))
	return {
		items: items
			.filter(({ state }) => state !== 'over')
			.sort((one, other) => ORDER[one.state] - ORDER[other.state] || (one.at < other.at ? 1 : -1)),
	}
}

/** So long a plan that was refused stands before its maker. */
const TO_MEND_MS = 14 * DAY_MS

const isToMend = (plan: Plan, { now }: Call): boolean =>
	isRefused(plan) && now < (plan.ended?.at ?? 0) + TO_MEND_MS

/** The grids of some plans that were split or merged since: their plans go on in the grids beside. */
async function goingOn(plans: readonly Plan[], call: Call): Promise<Set<string>> {
	if (plans.length === 0) return new Set()
	const codes = [...new Set(plans.map(({ area }) => area.code))]
	const { snapshot } = await call.roster(codes.map(rosterKey.area))
	const over = snapshot.areas().filter((area) => codes.includes(area.code) && hasEnded(area, call.day))
	return new Set(over.map(({ code }) => code))
}

const ORDER: Readonly<Record<PlanView['state'], number>> = {
	refused: 0,
	waiting: 0,
	open: 1,
	paused: 1,
	over: 2,
	ended: 2,
}

async function ownCodes(person: Person | undefined, call: Call): Promise<string[]> {
	const posts = person ? postsOn(person, call.day) : []
	const codes = posts.flatMap(({ path, areaCode }) => [...path, areaCode])
	// The first clerk's post is tied to no area.
	const tops = codes.includes(EVERYWHERE) ? await roots(call) : []
	return [...new Set([...codes, ...tops.map(({ code }) => code)])]
}

async function lineOf(areaCode: string, call: Call): Promise<string[]> {
	const { snapshot } = await call.roster([rosterKey.area(areaCode)])
	const area = snapshot.area(areaCode)
	if (!area) throw new UserError('NOT_FOUND')
	return area.path.map(({ code }) => code)
}
