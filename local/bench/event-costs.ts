import { MASTER_EVENTS, REPORT_EVENTS, TIMER_EVENTS, type ReportEvent } from '#shared/life/event'
import type { CallCounts } from '../cloudbase/counters/call-counts'
import { HOME, WHO } from './people'
import { DEMO_ACTORS, livesOf, type Life } from './lives'
import { togetherCosts } from './together-costs'
import { BENCH_WORDS as WORDS } from './words'
import type { ReportView, World } from './world'

const { villager, gridLeader, dispatcher } = WHO
/** The timer's own events are counted with its runs, those of a master with the merge. */
const NOT_SENT: readonly ReportEvent[] = [...TIMER_EVENTS, ...MASTER_EVENTS]
const PERSON_EVENTS = REPORT_EVENTS.filter((event) => !NOT_SENT.includes(event))
const SEVEN_DAYS = 7 * 24 * 60 * 60 * 1000

const note = { note: WORDS.done }
const content = { solved: 'yes', satisfied: 'yes' }

let submitted = 0

async function submit(
	world: World,
	{ category = 'heating', onBehalf = false }: Omit<Life, 'steps'>,
): Promise<ReportView> {
	const { data } = await world.call(onBehalf ? gridLeader : villager, 'report', 'submit', {
		clientKey: `bench-event-${++submitted}`,
		category,
		text: WORDS.need,
		place: { areaCode: HOME.areaCode },
		...(onBehalf ? { onBehalf: { name: WORDS.onBehalf } } : {}),
	})
	return data.report
}

/** What each kind of event costs; of several of a kind, the dearest. */
export async function eventCosts(world: World): Promise<Map<string, CallCounts>> {
	const costs = new Map<string, CallCounts>()
	const keep = (event: string, counts: CallCounts): void => {
		const known = costs.get(event)
		if (known === undefined || known.calls < counts.calls) costs.set(event, counts)
	}
	for (const { steps, ...life } of livesOf(DEMO_ACTORS)) {
		let report = await submit(world, life)
		for (const [openid, event, extra] of steps) {
			const { data, counts } = await world.send(openid, event, report, extra)
			keep(event, counts)
			report = data
		}
	}
	for (const [event, counts] of await togetherCosts(world)) keep(event, counts)
	keep('nameVerifier', await namingCost(world))
	keep('rate', await rateCost(world))
	return new Map(PERSON_EVENTS.map((event) => [event, found(costs, event)]))
}

function found(costs: ReadonlyMap<string, CallCounts>, event: string): CallCounts {
	const counts = costs.get(event)
	if (!counts) throw new Error(`no life of the bench holds the event ${event}`)
	return counts
}

/** A villager who says nothing: the timer closes the report, and they rate it later. */
async function rateCost(world: World): Promise<CallCounts> {
	const started = (await world.send(gridLeader, 'accept', await submit(world, {}))).data
	const report = (await world.send(gridLeader, 'resolve', started, note)).data
	world.cloud.clock.advance(SEVEN_DAYS)
	await world.cloud.triggers.run('due')
	const { data } = await world.call(villager, 'report', 'show', { id: report.id })
	return (await world.send(villager, 'rate', data.report, content)).counts
}

/** The first of those whom the roster offers is named to check it. */
async function namingCost(world: World): Promise<CallCounts> {
	const started = (await world.send(gridLeader, 'accept', await submit(world, { category: 'land' }))).data
	const resolved = (await world.send(gridLeader, 'resolve', started, note)).data
	const { people } = (await world.call(dispatcher, 'report', 'verifiers', { id: resolved.id })).data
	const [first] = people
	if (!first) throw new Error('nobody of the demo may be named to check it')
	const { areaCode, post, personId } = first
	return (await world.send(dispatcher, 'nameVerifier', resolved, { to: { areaCode, post }, personId })).counts
}
