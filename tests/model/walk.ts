import { MemoryCloud } from '../support/memory-ports/memory-cloud'
import { MemoryReports } from '../support/memory-ports/report-store'
import { act } from './moves/act'
import { endTogether, pour } from './moves/flood'
import { FLOOD } from './moves/flood-members'
import { lists } from './moves/lists'
import { late, race } from './moves/race'
import { silence } from './moves/silence'
import { repeat, submit } from './moves/submit'
import { tick } from './moves/tick'
import { Random } from '../../local/seeds/random'
import { People } from './world/people'
import { settle } from './world/settle'
import { World } from './world/world'

/** A walk through one county: long enough for a report to end and begin again. */
const EPISODE_STEPS = 200
const MOST_REPORTS = 6
const LAST_EVENTS = 15
const FIRST_MOMENT = Date.parse('2026-09-17T00:00:00+08:00')
const MOMENTS = 55 * 24 * 60

/** What a walk has seen, so that nobody takes an idle one for a good one. */
export interface Tally {
	steps: number
	reports: number
	/** How often each event happened. */
	events: Record<string, number>
}

const MOVES = { submit, act, tick, repeat, race, late, lists, pour, endTogether }

/** The county that every walk begins in: settled once. */
export async function settledCloud(): Promise<MemoryCloud> {
	const code = '1234567890'
	const cloud = new MemoryCloud({ now: Date.parse('2026-09-16T12:00:00+08:00'), firstClerkCode: code })
	const call: MemoryCloud['call'] = (openid, noun, verb, input) => cloud.call(openid, noun, verb, input)
	await settle({ call, rosterDocuments: () => cloud.roster.all() }, code)
	return cloud
}

/**
 * Takes random steps, episode by episode, each with a seed of its own and each ended by silence.
 * @throws Error that tells the rule that broke, how to come there again, and what was done last.
 */
export async function walk(
	settled: MemoryCloud,
	{
		seed,
		steps,
		reports = () => new MemoryReports(),
	}: { seed: number; steps: number; reports?: () => MemoryReports },
): Promise<Tally> {
	const people = new People(settled.roster.all())
	const tally: Tally = { steps: 0, reports: 0, events: {} }
	for (let own = seed; tally.steps < steps; own++) {
		const random = new Random(own)
		const cloud = settled.fork(FIRST_MOMENT + random.int(0, MOMENTS) * 60_000, reports())
		const world = new World(cloud, people, random, new Set(Object.keys(tally.events)))
		await episode(world, Math.min(EPISODE_STEPS, steps - tally.steps), own, tally)
		count(world, tally)
	}
	return tally
}

async function episode(world: World, steps: number, seed: number, tally: Tally): Promise<void> {
	let step = 0
	try {
		for (; step < steps; step++) {
			await MOVES[moveOf(world)](world)
			tally.steps++
		}
		await silence(world)
	} catch (fault) {
		throw new Error(failure(world, seed, step, steps, fault), { cause: fault })
	}
}

function moveOf(world: World): keyof typeof MOVES {
	const had = world.reports().length
	if (had === 0) return 'submit'
	const isFew = had < MOST_REPORTS
	return world.random.weighted({
		...(isFew && { submit: 6, pour: 0.6 }),
		...{ act: 60, tick: 14, repeat: 6, race: 4, late: 2, lists: 6 },
		endTogether: had < FLOOD ? 0 : 3,
	})
}

function failure(world: World, seed: number, step: number, steps: number, fault: unknown): string {
	const what = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault)
	const where = step < steps ? `step ${step + 1}` : `the silence after step ${step}`
	return [
		what,
		`at ${where}; again with MODEL_SEED=${seed} MODEL_STEPS=${steps} npm run model`,
		`what was done last:`,
		...world.lastDone(LAST_EVENTS).map((line) => `  ${line}`),
	].join('\n')
}

function count(world: World, tally: Tally): void {
	for (const { history } of world.reports()) {
		tally.reports++
		for (const { event } of history) tally.events[event] = (tally.events[event] ?? 0) + 1
	}
}
