import { chinaDay, DAY_MS, fromIso } from '#shared/clock/china-time'
import type { Person } from '#shared/roster/person'
import type { Day } from '#shared/roster/tenure'
import { VISIT_WORDS } from '../../../words/visits'
import type { Input, Output } from '../contract/visit'
import type { Call } from '../going/call'
import { digest } from '../../../rpc/digest'
import { UserError } from '../../../rpc/user-error'
import { requireFiles } from '../../files/own-files'
import { requireRecent } from '../going/recent'
import { readPlan } from '../plans/read-plan'
import type { Attempt, Visit } from '../ports/visit-store'
import type { Plan } from '../../org/rules/plan'
import { lastDay, planOn } from '../rules/plan'
import { roundOn, withPassing } from '../rules/round'
import { EMPTY_SLOT } from '../rules/slot'
import { roundId, roundsName } from './round-id'
import { roundView } from './round-view'

type Said = Input<'attend'>
type Answer = Output<'attend'>

/** Somebody may send from two phones; more than a few at once there are not. */
const MOST_TRIES = 5

/** Writes down that somebody was there on a day, or passed a point of their patrol: in one document of theirs a period. */
export async function attend(input: Said, call: Call): Promise<Answer> {
	const { plan: stored, viewer } = await readPlan(input.planId, call)
	const { person } = viewer
	if (!person) throw new UserError('NOT_FOUND')
	const said = input.at === undefined ? call.now : fromIso(input.at)
	const at = Math.min(said, call.now)
	const day = chinaDay(at)
	const plan = planOn(stored, day)
	requireRecent(said, call)
	requirePoint(input, plan)
	requireOnDay(plan, day)
	await requireFiles(call, input)
	const { attempt, visit } = await writePassing(attemptOf(input, { person, at, call }), {
		plan,
		person,
		at,
		call,
	})
	return { counted: attempt.counted, round: roundView(plan, day, visit) }
}

/** @throws UserError INVALID_INPUT on a day that is none of the plan's */
export function requireOnDay(plan: Plan, day: Day): void {
	const last = lastDay(plan)
	if (day < plan.from || (last !== undefined && day > last))
		throw new UserError('INVALID_INPUT', { at: VISIT_WORDS.notOnThatDay })
}

/** @throws UserError INVALID_INPUT, MISSING_INPUT */
function requirePoint({ checkpoint }: Said, { checkpoints }: Plan): void {
	if (!checkpoints && checkpoint === undefined) return
	if (checkpoints && checkpoint === undefined)
		throw new UserError('MISSING_INPUT', { checkpoint: VISIT_WORDS.whichPoint })
	if (!checkpoints?.[checkpoint ?? 0])
		throw new UserError('INVALID_INPUT', { checkpoint: VISIT_WORDS.whichPoint })
}

interface Going {
	plan: Plan
	person: Person
	at: number
	call: Call
}

type Sent = Omit<Attempt, 'counted' | 'ended'>

/** Writes one passing into the round that it is of; sent again it is the same. */
export async function writePassing(
	sent: Sent,
	{ plan, person, at, call }: Going,
): Promise<{ visit: Visit; attempt: Attempt }> {
	const { visits } = call.ports
	const day = chinaDay(at)
	const { period, of } = roundOn(plan, day)
	const id = roundId(plan, person.id, period.key)
	for (let tries = 0; tries < MOST_TRIES; tries++) {
		const [there] = await visits.byIds([id])
		const same = there?.attempts.find(({ key }) => key === sent.key)
		if (same && same.content !== sent.content)
			throw new UserError('KEY_REUSED', undefined, VISIT_WORDS.keyReused)
		if (there && same) return { visit: there, attempt: same }
		const passing = {
			by: person.id,
			at,
			day,
			...(sent.checkpoint !== undefined && { checkpoint: sent.checkpoint }),
			...(sent.started && { started: sent.started.length }),
		}
		const { slot, counted } = withPassing(there?.slot ?? EMPTY_SLOT, passing, of)
		const attempt = { ...sent, counted, ended: slot.ended !== undefined }
		const next: Visit = there
			? { ...there, slot, attempts: [...there.attempts, attempt] }
			: {
					id,
					planId: plan.id,
					rounds: roundsName(plan, period.key),
					period: period.key,
					channel: 'any',
					path: plan.path,
					attempts: [attempt],
					slot,
					begun: call.now,
					forgetAt: at + plan.keepDays * DAY_MS,
				}
		const isDone = there ? await visits.append(id, there.slot.count, attempt, slot) : await visits.add([next])
		if (isDone) return { visit: next, attempt }
	}
	throw new Error(`round ${id} is written by too many at once`)
}

function attemptOf(
	{ clientKey, planId, at: said, ...content }: Said,
	{ person, at, call }: Pick<Going, 'person' | 'at' | 'call'>,
): Sent {
	const { checkpoint, point, note, photos } = content
	return {
		key: digest('attend', call.openid, planId, clientKey).slice(0, 32),
		content: digest(content, said ?? null).slice(0, 32),
		by: { id: person.id, name: person.name },
		outcome: 'done',
		...(checkpoint !== undefined && { checkpoint }),
		...(point && { point }),
		...(note !== undefined && { note }),
		...(photos && photos.length > 0 && { photos }),
		at,
		arrived: call.now,
	}
}
