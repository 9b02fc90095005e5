import { hasEnded, type Area } from '#shared/area/area'
import { toIso } from '#shared/clock/china-time'
import type { Input, Output } from '../contract/visit'
import type { Call } from '../call'
import { compare } from '../../org/duties'
import { readPart, readPlan } from '../plans/read-plan'
import type { RosterSnapshot } from '../../org/snapshot'
import { coverPeople } from '../rounds/cover'
import { asOwed, NO_COUNT, sumOf, type Count } from '../rules/count'
import type { Plan } from '../../org/rules/plan'
import { isOfPeople } from '../rules/plan'
import { countUnder, type Counted } from './count-under'

type Coverage = Output<'coverage'>

/** How a plan stands, in an area and in each right below. */
export async function coverage(input: Input<'coverage'>, call: Call): Promise<Coverage> {
	const areaCode = input.areaCode ?? (await readPlan(input.planId, call)).plan.area.code
	const { plan, area, snapshot } = await readPart(input.planId, areaCode, call)
	const counted = isOfPeople(plan)
		? await peopleUnder(plan, area, snapshot, call)
		: await countUnder(plan, area, snapshot, call)
	const owed = (count: Count): Count => asOwed(plan, count, call.day)
	const below = snapshot
		.areas()
		.filter((one) => one.path[one.path.length - 2]?.code === area.code)
		.filter((one) => one.level !== 'unit' && !hasEnded(one, call.day))
		.sort((one, other) => compare(one.code, other.code))
		.map(({ code, name }) => ({ areaCode: code, name, ...owed(counted.below.get(code) ?? NO_COUNT) }))
	return { areaCode: area.code, name: area.name, ...owed(counted.own), below, asOf: toIso(counted.asOf) }
}

/** Each person is one, in the area where they have their post. */
async function peopleUnder(plan: Plan, area: Area, snapshot: RosterSnapshot, call: Call): Promise<Counted> {
	const people = await coverPeople(plan, area, snapshot, call)
	const below = new Map<string, Count>()
	for (const { path, count } of people) {
		const code = path[area.path.length] ?? ''
		below.set(code, sumOf([below.get(code) ?? NO_COUNT, count]))
	}
	return { own: sumOf(people.map(({ count }) => count)), below, asOf: call.now }
}
