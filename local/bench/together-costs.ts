import type { CallCounts } from '../cloudbase/counters/call-counts'
import { HOME, WHO } from './people'
import { BENCH_WORDS as WORDS } from './words'
import type { ReportView, World } from './world'

/** What the events cost in which two reports, or the neighbours, take part. */
export async function togetherCosts(world: World): Promise<Map<string, CallCounts>> {
	const master = await submit(world, WHO.villager, 'bench-master')
	const joined = await world.send(WHO.neighbour, 'join', master)
	const settled = await world.send(WHO.gridLeader, 'settle', joined.data, { note: WORDS.done })
	const unsolved = await world.send(WHO.neighbour, 'unsolved', settled.data, { reason: WORDS.reason })
	const same = await submit(world, WHO.neighbour, 'bench-same')
	const merged = await world.send(WHO.dispatcher, 'merge', same, { into: master.id })
	const unmerged = await world.send(WHO.dispatcher, 'unmerge', merged.data)
	return new Map([
		['join', joined.counts],
		['unsolved', unsolved.counts],
		['merge', merged.counts],
		['unmerge', unmerged.counts],
	])
}

async function submit(world: World, openid: string, clientKey: string): Promise<ReportView> {
	const { data } = await world.call(openid, 'report', 'submit', {
		clientKey,
		category: 'heating',
		text: WORDS.need,
		place: { areaCode: HOME.areaCode },
	})
	return data.report
}
