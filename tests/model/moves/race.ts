import { isDeepStrictEqual } from 'node:util'
import { hold } from '../rules/hold'
import type { Sent, World } from '../world/world'
import { act, eventOf, read, tookPlace } from './act'
import { actorFor } from './actors'
import { PERSON_EVENTS } from '../../support/life-choices'
import { eventsOffered } from '../../support/offered'

/** Two people act on the same report at the same moment: one of them is first, and nothing is mixed. */
export async function race(world: World): Promise<void> {
	const report = world.random.pick(world.reports())
	const one = await offeredTo(report.id, world)
	const other = await offeredTo(report.id, world)
	if (!one || !other) return act(world)
	const [first, second] = await Promise.all([world.call(one), world.call(other)])
	const isSame = isDeepStrictEqual(one, other)
	const taken = [...(first.ok ? [one] : []), ...(second.ok && !isSame ? [other] : [])]
	hold(taken.length < 2, 'of two at the same moment one is first', { one, other })
	if (taken[0]) return tookPlace(taken[0], report, world)
	world.look([])
}

/** One of the events that a report offers to somebody. */
async function offeredTo(id: string, world: World): Promise<Sent | null> {
	const report = world.cloud.reports.peek(id)
	if (!report) return null
	const actor = actorFor(report, world)
	const allowed = eventsOffered(await read(report, actor, world))
	const events = PERSON_EVENTS.filter((event) => allowed.includes(event))
	return events.length === 0 ? null : eventOf(world.random.pick(events), report, actor, world)
}

/** Somebody acts on what they saw before others changed it: they are told so. */
export async function late(world: World): Promise<void> {
	const sent = await offeredTo(world.random.pick(world.reports()).id, world)
	const version = Number(sent?.input['version'])
	if (!sent || version < 2) return act(world)
	const answer = await world.call({
		...sent,
		input: { ...sent.input, version: world.random.int(1, version - 1) },
	})
	world.look([])
	const wasTold = !answer.ok && answer.error.code === 'STALE_VERSION'
	const isOwn = answer.ok && world.taken.some(({ actor, verb }) => actor === sent.actor && verb === sent.verb)
	hold(wasTold || isOwn, 'who comes late is told so', answer)
}
