import type { Area } from '#shared/area/area'
import type { Call } from '../call'
import type { RosterSnapshot } from '../../org/snapshot'
import { NO_COUNT, type Count } from '../rules/count'
import type { Plan } from '../../org/rules/plan'
import { roundsBy, walkersIn } from './people'
import { roundView } from './round-view'

/** How a plan of people stands in an area: each person is one, done once their days or their points are. */
export async function coverPeople(
	plan: Plan,
	area: Area,
	snapshot: RosterSnapshot,
	call: Call,
): Promise<{ path: string[]; count: Count }[]> {
	const visits = await roundsBy(plan, call.day, call)
	return (await walkersIn(plan, area, snapshot, call)).map(({ id, path }) => ({
		path: path.map(({ code }) => code),
		count: {
			...NO_COUNT,
			targets: 1,
			started: visits.get(id)?.slot.started ?? 0,
			[roundView(plan, call.day, visits.get(id)).ended ? 'done' : 'missing']: 1,
		},
	}))
}
