import type { CallCounts } from '../cloudbase/counters/call-counts'
import { HOME, WHO } from './people'
import { BENCH_WORDS as WORDS } from './words'
import type { World } from './world'

/** Two reads; and what is written of it, or that it was shown. */
const GOAL = 3

/** What a list of visits and a visit cost; none of it grows with how many households there are elsewhere. */
export async function visitCosts(
	world: World,
): Promise<{ name: string; counts: CallCounts; goal: number }[]> {
	const started = await world.call(WHO.dispatcher, 'plan', 'start', {
		template: 'doorToDoor',
		name: WORDS.need,
		areaCode: HOME.areaCode,
		who: { post: 'gridLeader' },
		to: { all: true },
		every: 'once',
	})
	const due = await world.call(WHO.gridLeader, 'visit', 'due', {})
	const [first] = due.data.items
	if (!first) throw new Error('nobody is to be visited')
	const said = { planIds: [started.data.plan.id], householdId: first.household.id }
	const closed = { ...said, clientKey: 'bench-visit-1', outcome: 'nobodyHome' as const }
	const once = await world.call(WHO.gridLeader, 'visit', 'record', closed)
	const again = await world.call(WHO.gridLeader, 'visit', 'record', {
		...said,
		clientKey: 'bench-visit-2',
		outcome: 'done',
	})
	const repeated = await world.call(WHO.gridLeader, 'visit', 'record', closed)
	return [
		// One more than a list: a place of its area is taken, so that five are five.
		{ name: 'plan.start', counts: started.counts, goal: GOAL + 1 },
		{ name: 'visit.due', counts: due.counts, goal: GOAL },
		{ name: 'visit.record', counts: once.counts, goal: GOAL },
		{ name: 'visit.record, second try', counts: again.counts, goal: GOAL },
		{ name: 'visit.record, sent again', counts: repeated.counts, goal: GOAL },
	]
}
