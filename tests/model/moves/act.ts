import type { PersonEvent, ReportEvent } from '#shared/life/event'
import type { Report } from '#shared/life/report'
import { viewHolds, type View } from '../rules/reading'
import { hold } from '../rules/hold'
import { somebodyMovesIt } from '../rules/movable'
import type { Actor } from '../world/people'
import type { Expected, Sent, World } from '../world/world'
import { actorFor } from './actors'
import { isFlooding } from './flood-members'
import { PERSON_EVENTS as SENT } from '../../support/life-choices'
import { inputOf, weightOf } from './inputs'
import { eventsOffered } from '../../support/offered'

/** Refusals of what somebody supplied with an event that is open to them. */
const SUPPLIED_BADLY: readonly string[] = [
	'TARGET_OUT_OF_REACH',
	'HELPER_OUT_OF_REACH',
	'TARGET_DOES_NOT_HANDLE',
	'TARGET_NOT_HELD',
	'TARGET_GAVE_IT_UP',
	// That it is solved is said once; that it is not after all, later too.
	'ALREADY_RATED',
	'VERIFIER_NOT_THERE',
	'VERIFIER_HANDLED_IT',
	'VERIFIER_OF_SAME_BODY',
	'EVENT_NOT_ALLOWED',
	'SUSPENDED_ENOUGH',
	'EXTENDED_ENOUGH',
	'MERGED_INTO_ITSELF',
	'MERGED_INTO_MERGED',
	'MERGED_INTO_ENDED',
	'MERGED_UNLIKE',
	'MERGED_TOO_FAR',
	'NO_PERMISSION',
]
const SUPPLYING: readonly string[] = ['assign', 'nameVerifier', 'heard', 'suspend', 'askExtension', 'merge']

/** Of what is resolved, silence tells. */
const MOVED_BY_OWNER: readonly string[] = ['reported', 'accepted', 'processing', 'suspended']

const isSent = (event: ReportEvent): event is PersonEvent => (SENT as readonly ReportEvent[]).includes(event)

/** Reads a report as somebody: what they are shown is what they may see. Null when they see nothing. */
export async function read(report: Report, actor: Actor, world: World): Promise<View | null> {
	const answer = await world.call({ actor, verb: 'show', input: { id: report.id } })
	const view = viewHolds(answer, report, actor, world.day)
	// What is left of what ended stands as it was left.
	if (view && !view.publicOnly && !view.recordOnly) world.clocks.hold(view.clock, report, world.now)
	return view
}

/** Somebody looks at a report and does one of the things that it offers, at times one that it does not. */
export async function act(world: World): Promise<void> {
	const { random } = world
	const report = random.pick(world.reports())
	const actor = actorFor(report, world)
	const allowed = eventsOffered(await read(report, actor, world))
	const isWild = random.chance(0.12)
	if (!isWild && allowed.length === 0) return
	const event = isWild ? random.pick(SENT) : pickOf(allowed, world)
	if (event === 'nothing') return
	const sent = eventOf(event, report, actor, world)
	const answer = await world.call(sent)
	// A view does not say that a report is one of a flood: what may be ended together stands on the flood's own page.
	const isOffered = allowed.includes(event) || (event === 'dismiss' && isFlooding(report, world))
	if (!isOffered) hold(!answer.ok, 'only what is offered is taken', { event, allowed })
	if (answer.ok) {
		tookPlace(sent, report, world)
		return movesOn(report.id, world)
	}
	world.look([])
	const { code } = answer.error
	const rule = 'what is offered is taken'
	const isBad = SUPPLYING.includes(event) && SUPPLIED_BADLY.includes(code)
	hold(!allowed.includes(event) || isBad, rule, { event, code, status: report.state.status })
}

async function movesOn(id: string, world: World): Promise<void> {
	const report = world.cloud.reports.peek(id)
	const isAsked = report && MOVED_BY_OWNER.includes(report.state.status) && world.random.chance(0.2)
	if (isAsked) await somebodyMovesIt(report, world, read)
}

/** What no episode of the walk has seen is chosen so many times as often: few steps bring every event. */
const FIRST = 30

function pickOf(allowed: readonly ReportEvent[], { random, known }: World): PersonEvent | 'nothing' {
	const weights = Object.fromEntries(
		allowed.filter(isSent).map((event) => [event, weightOf(event) * (known.has(event) ? 1 : FIRST)]),
	)
	return random.weighted<PersonEvent | 'nothing'>({ ...weights, nothing: 2 })
}

/** An event as somebody sends it who sees the report as it stands. */
export function eventOf(event: PersonEvent, report: Report, actor: Actor, world: World): Sent {
	const input = { id: report.id, version: report.version, ...inputOf(event, { world, actor, report }) }
	return { actor, verb: event, input }
}

/** Looks at what an event that was taken has changed; `before` is the report as its sender saw it. */
export function tookPlace(sent: Sent, before: Report, world: World): void {
	world.taken.push(sent)
	const by = sent.actor.openid
	const expected: Expected[] = [{ id: before.id, event: sent.verb, by }]
	if (sent.verb === 'merge') expected.push({ id: String(sent.input['into']), event: 'takeIn', by })
	if (sent.verb === 'unmerge' && before.state.mergedInto) {
		expected.push({ id: before.state.mergedInto.id, event: 'letGo', by })
	}
	world.look(expected)
}
