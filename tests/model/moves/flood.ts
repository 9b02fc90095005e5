import { isDeepStrictEqual } from 'node:util'
import type { Output } from '../../../cloudfunctions/modules/contract'
import type { Report } from '#shared/life/report'
import { hold } from '../rules/hold'
import { answerers, actingSeatsOf } from '../world/desks'
import type { Actor } from '../world/people'
import { isKeptOut } from '../world/readers'
import type { Sent, World } from '../world/world'
import { actorFor } from './actors'
import { FLOOD, KINDS, membersOf } from './flood-members'
import { submit } from './submit'

const DAY = 24 * 60 * 60 * 1000
const MOST_AT_ONCE = 5
const OPEN: readonly string[] = ['reported', 'accepted', 'processing', 'suspended', 'resolved']

/** Somebody sends one report after the other, mostly within an hour. */
export async function pour(world: World): Promise<void> {
	const { random, people } = world
	const actor = random.pick(people.all)
	for (let at = 0; at < FLOOD; at++) {
		await submit(world, actor)
		world.cloud.now += random.int(0, 17) * 60_000
	}
}

/** Somebody ends a flood together (集中处理), or lets what was ended stand again. */
export async function endTogether(world: World): Promise<void> {
	const { random } = world
	const all = world.reports()
	const kind = random.pick(KINDS)
	const inFlood = all.filter((one) => membersOf(one, kind, all).length > 0)
	// At times one that is in none.
	const report = random.pick(inFlood.length === 0 || random.chance(0.1) ? all : inFlood)
	const dismissed = report.state.dismissal ? 0.8 : 0.1
	const event = random.chance(dismissed) ? 'restore' : 'dismiss'
	const input = {
		id: report.id,
		kind,
		...(event === 'dismiss' && { reason: `同一件事，第${world.next()}次说`, ...seen(world) }),
	}
	const sent: Sent = { actor: actorFor(report, world), verb: `${event}Flood`, input }
	const members = membersOf(report, kind, all)
	const answer = await world.call(sent)
	const changed = all.filter(({ id, version }) => world.cloud.reports.peek(id)?.version !== version)
	world.look(changed.map(({ id }) => ({ id, event, by: sent.actor.openid })))
	if (!answer.ok) {
		hold(answer.error.code === 'NO_PERMISSION', 'a flood is worked on or refused', answer.error)
		return hold(changed.length === 0, 'what is refused changes nothing', changed)
	}
	const { done } = answer.data as Output<'report', 'dismissFlood'>
	hold(done === changed.length && done <= MOST_AT_ONCE, 'a flood counts what it did', { done, changed })
	const isMember = changed.every(({ id }) => members.some((one) => one.id === id))
	hold(isMember, 'nothing but the flood is ended or restored together', { kind, changed, members })
	for (const before of changed) {
		hold(mayWork(sent.actor, before, event, world.day), 'a flood is ended where it lies', { sent, before })
		if (event === 'dismiss') ended(before, 'placeSeen' in input)
		else restored(before, world)
	}
}

const seen = ({ random }: World): object => (random.chance(0.5) ? { placeSeen: 'called' } : {})

function ended({ state, category }: Report, isSeen: boolean): void {
	hold(OPEN.includes(state.status), 'what has ended is not ended again', state)
	const isUrgent = category.class === 'emergency'
	hold(!isUrgent || isSeen, 'an emergency ends once the place was called or visited', state)
}

/** It stands as it stood, for the same desk. */
function restored({ id, state }: Report, { cloud, now }: World): void {
	const { dismissal, owner } = state
	const after = cloud.reports.peek(id)?.state
	hold(dismissal !== null && dismissal !== undefined, 'what a flood did not end is not restored', state)
	hold(now - dismissal.at <= 7 * DAY, 'a week later it is too late', dismissal)
	const isSame = after?.status === dismissal.was && isDeepStrictEqual(after.owner, owner)
	hold(isSame, 'restored it stands as it stood', { state, after })
}

function mayWork(actor: Actor, report: Report, event: 'dismiss' | 'restore', day: string): boolean {
	const { staff = '' } = actor
	const { owner, ownerPath } = report.state
	if (isKeptOut(actor, report)) return false
	const seats = actingSeatsOf(staff, day)
	const above = seats.some(
		({ areaCode, post }) =>
			ownerPath.includes(areaCode) &&
			(post === 'dispatcher' || (event === 'restore' && post === 'villageLeader')),
	)
	return above || answerers(owner, day).includes(staff)
}
