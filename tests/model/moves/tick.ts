import { hold } from '../rules/hold'
import type { World } from '../world/world'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const TIMER_SENDS: readonly string[] = ['close', 'resume', 'escalate']

/** Time goes on, a little or a lot; at times the timer is out and catches up later. */
export async function tick(world: World): Promise<void> {
	const { random, cloud } = world
	switch (random.weighted({ minutes: 6, hours: 8, days: 4, long: 0.5 })) {
		case 'minutes':
			cloud.now += random.int(1, 59) * MINUTE
			break
		case 'hours':
			cloud.now += random.int(1, 24) * HOUR
			break
		case 'days':
			cloud.now += random.int(1, 5) * DAY
			break
		case 'long':
			cloud.now += random.int(6, 20) * DAY
	}
	if (random.chance(0.8)) await timer(world)
}

/** Runs the timer: each report moves by one event at most, and a second run finds nothing to do. */
export async function timer(world: World): Promise<void> {
	const before = new Map(world.reports().map(({ id, version }) => [id, version]))
	const run = await world.cloud.timer()
	const changed = world.reports().filter(({ id, version }) => before.get(id) !== version)
	const expected = changed.map(({ id, history }) => ({ id, event: history.at(-1)!.event, by: 'timer' }))
	for (const { event } of expected) {
		hold(TIMER_SENDS.includes(event), 'the timer sends its own events alone', event)
		world.tell(() => `timer ${event}`)
	}
	world.look(expected)
	hold(run.close + run.resume + run.escalate === changed.length, 'the timer counts what it did', run)
	const again = await world.cloud.timer()
	hold(again.close + again.resume + again.escalate === 0, 'the timer does the same thing once', again)
	world.look([])
}
