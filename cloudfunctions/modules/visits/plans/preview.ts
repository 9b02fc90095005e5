import type { Input, Output } from '../contract/plan'
import type { Call } from './call'
import { readAreasUnder } from '../../org/read-tree'
import type { RosterSnapshot } from '../../org/snapshot'
import { countUnder } from '../counting/count-under'
import { goersAt, walkersIn } from '../rounds/people'
import type { Plan } from '../../org/rules/plan'
import { isOfPeople } from '../rules/plan'
import { presentPair } from '../rules/turn'
import { gridsUnder, householdsOfGrid } from '../reading'
import { planned } from './start'
import { mostBeside } from './take-place'

/** What a plan would be: nothing is kept. */
export async function preview(input: Input<'preview'>, call: Call): Promise<Output<'preview'>> {
	const { plan, open, read } = await planned(input, call)
	const targets = await targetsOf(plan, read.snapshot, call)
	const people = await peopleOf(plan, read.snapshot, call)
	return {
		targets,
		people,
		each: people === 0 ? 0 : Math.ceil(targets / people),
		open: open.length,
		most: mostBeside(plan, call),
		// A list of closed reports would tell clerks, who read no reports, who has reported what.
		...('draw' in plan.to && plan.drawn && !plan.drawing && { drawn: plan.drawn }),
	}
}

/** How many households. A draw that goes on once the plan has started draws as many as it says, where there are so many. */
async function targetsOf(plan: Plan, snapshot: RosterSnapshot, call: Call): Promise<number> {
	if (isOfPeople(plan))
		return (await walkersIn(plan, { code: plan.area.code, path: [] }, snapshot, call)).length
	if ('draw' in plan.to) return plan.drawing ? plan.to.draw.count : (plan.drawn?.length ?? 0)
	const area = snapshot.area(plan.area.code)
	return area ? (await countUnder(plan, area, snapshot, call)).own.targets : 0
}

/** How many people go today. */
async function peopleOf({ who, area }: Plan, snapshot: RosterSnapshot, call: Call): Promise<number> {
	if ('people' in who) return who.people.length
	if ('post' in who) {
		const areas = await readAreasUnder(call.ports.roster, area.code, snapshot.version)
		const desks = areas.flatMap((one) => one.area.desks.filter(({ post }) => post === who.post))
		const there = desks.flatMap((desk) => goersAt(desk, call.day))
		return new Set(there.map(({ personId }) => personId)).size
	}
	const pairs = new Set<string>()
	for await (const { grid } of gridsUnder(call.ports, area.code, snapshot.version, call.day))
		for (const target of await householdsOfGrid(call.ports, grid.code, snapshot))
			pairs.add(presentPair(target)?.phone ?? '')
	pairs.delete('')
	return pairs.size
}
