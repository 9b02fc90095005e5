import { photoModerations, type Moderation } from '#shared/content/moderation'
import { DAY_MS } from '#shared/clock/china-time'
import type { Day } from '#shared/roster/tenure'
import type { Result } from '#shared/visits/outcome'
import { VISIT_WORDS } from '../../../words/visits'
import type { Input } from '../contract/visit'
import type { Call } from './call'
import { digest } from '../../../rpc/digest'
import { requireRoom } from '../../limits/limit-reached'
import { AT_MOST } from '../../limits/limits'
import { UserError } from '../../../rpc/user-error'
import type { HouseholdDocument } from '../../org/documents'
import type { Attempt, Mark, Visit } from '../ports/visit-store'
import type { Plan } from '../../org/rules/plan'
import { owedOn, partFor, type Owed } from '../rules/plan'
import type { Slot } from '../../org/rules/standing'
import { after, EMPTY_SLOT } from '../rules/slot'
import { countAnew } from '../stand-beside'

/** The slot that an attempt is for. */
export interface Aim {
	plan: Plan
	/** Undefined where the plan owes no such thing: a call where a visit is owed, or a day that is none of the plan's. */
	owed: Owed | undefined
	id: string
	period: string
	channel: Owed['channel']
	/** As it stands beside the household. */
	slot: Slot
	day: Day
}

type Sent = Omit<Attempt, 'counted' | 'ended'>

/** Somebody else may be writing the same visit; more than a few at once there are not. */
const MOST_TRIES = 5

/** So many slots of a plan are kept beside a household: this period, the one before, and what was late. */
const KEPT_SLOTS = 6

export function aimOf(
	plan: Plan,
	{ household, visits }: HouseholdDocument,
	{ outcome, channel: by }: Pick<Input<'record'>, 'channel'> & { outcome: Result },
	asked: Day | undefined,
	day: Day,
): Aim {
	const all = owedOn(plan, asked ?? day, household.id)
	const owed = asked === undefined ? undefined : partFor(all, outcome, by)
	const period = owed?.period.key ?? `${asked === undefined ? 'x' : ''}${all[0]?.period.key ?? ''}`
	const channel = owed?.channel ?? by ?? (outcome === 'called' ? 'phone' : 'door')
	const stands = owed && visits?.plans?.[plan.id]?.[owed.slot]
	const id = visitIdOf(plan, household.id, { period, channel })
	return { plan, owed, id, period, channel, slot: stands ?? EMPTY_SLOT, day }
}

/** Names the visit of a slot: no user and no clock is in it. */
export const visitIdOf = (
	{ id }: Pick<Plan, 'id'>,
	householdId: string,
	{ period, channel }: Pick<Visit, 'period' | 'channel'>,
): string => digest('visit', id, householdId, period, channel).slice(0, 32)

/** An attempt as it stands in its visit, and the slot after it or after later ones. */
export interface Written {
	aim: Aim
	attempt: Attempt
	slot: Slot
}

/**
 * Writes an attempt into the visits that it is for. What stands beside the household tells whether they are there: new ones are
 * added in one write. Where that has been overtaken, the visit itself is read and decides.
 */
export async function writeAttempts(
	aims: readonly Aim[],
	sent: Sent,
	document: HouseholdDocument,
	call: Call,
): Promise<Written[]> {
	const { visits: store } = call.ports
	const sentTo = (aim: Aim): Sent =>
		sharedOut(
			sent,
			aims.indexOf(aim),
			aims.map(({ plan }) => plan),
		)
	const fresh = aims.filter(({ slot }) => slot.count === 0)
	const areNew =
		fresh.length > 0 && (await store.add(fresh.map((aim) => begun(aim, sentTo(aim), document, call))))
	const written: Written[] = []
	for (const aim of aims) {
		const own = sentTo(aim)
		if (areNew && aim.slot.count === 0) written.push({ aim, ...moved(EMPTY_SLOT, aim, own) })
		else written.push((await onTop(aim, own, call)) ?? (await appended(aim, own, document, call)))
	}
	const marks = written.flatMap((one) => markOf(one, document))
	// What was sent before and is marked only now has been looked for in vain: its visit is no new one.
	if (marks.length > 0 && written.some(({ attempt }) => attempt.arrived < call.now))
		await countAnew(document.household, call)
	if (marks.length > 0) await store.mark(document.household.id, marks)
	return written
}

/**
 * What one of the plans of a going writes down. Photos stand in the first of the visits: each is copied and looked at once. A
 * report that an answer started counts for the first that asked: once.
 */
export function sharedOut({ photos, started = [], ...sent }: Sent, at: number, plans: readonly Plan[]): Sent {
	const asks = ({ questions }: Plan, code: string): boolean => questions.some((one) => one.code === code)
	const own = started.filter(({ question }) => plans.findIndex((plan) => asks(plan, question)) === at)
	const answers = sent.answers?.filter(({ value }) => at === 0 || !photos?.includes(String(value)))
	return {
		...sent,
		...(answers && { answers }),
		...(at === 0 && photos && { photos }),
		...(own.length > 0 && { started: own }),
	}
}

function begun(aim: Aim, sent: Sent, { household }: HouseholdDocument, call: Call): Visit {
	const { plan, id, period, channel } = aim
	const { attempt, slot } = moved(EMPTY_SLOT, aim, sent)
	const checks = moderationsOf(sent, slot, call)
	return {
		id,
		planId: plan.id,
		householdId: household.id,
		period,
		channel,
		path: household.path.map(({ code }) => code),
		attempts: [attempt],
		...(checks.length > 0 && { checks }),
		slot,
		begun: call.now,
		forgetAt: sent.at + plan.keepDays * DAY_MS,
	}
}

/** What is to be checked of an attempt, the last one of so many. */
const moderationsOf = ({ photos = [] }: Sent, { count }: Slot, { openid, now }: Call): Moderation[] =>
	photoModerations([], count, photos, { openid, now })

/** An attempt with what it did to the slot. Where nothing is owed it is kept and moves nothing. */
function moved(before: Slot, { owed, day }: Aim, sent: Sent): { attempt: Attempt; slot: Slot } {
	const going = {
		outcome: sent.outcome,
		by: sent.by.id,
		at: sent.at,
		day,
		started: sent.started?.length ?? 0,
	}
	const slot = owed ? after(before, going, owed.times) : { ...before, count: before.count + 1 }
	// Of several days each counts once.
	const isNew = before.ended === undefined && !(before.days ?? []).includes(day)
	const counted = owed !== undefined && isNew
	return { attempt: { ...sent, counted, ended: slot.ended !== undefined }, slot }
}

/** Adds to a visit as it stands beside the household; nothing where it is another by now, or has the attempt already. */
async function onTop(aim: Aim, sent: Sent, call: Call): Promise<Written | undefined> {
	if (aim.slot.count === 0 || aim.slot.count >= AT_MOST.attempts) return undefined
	const next = moved(aim.slot, aim, sent)
	const checks = moderationsOf(sent, next.slot, call)
	const isDone = await call.ports.visits.append(aim.id, aim.slot.count, next.attempt, next.slot, checks)
	return isDone ? { aim, ...next } : undefined
}

/** Adds to a visit as it is. */
async function appended(aim: Aim, sent: Sent, document: HouseholdDocument, call: Call): Promise<Written> {
	const { visits: store } = call.ports
	for (let tries = 0; tries < MOST_TRIES; tries++) {
		const [visit] = await store.byIds([aim.id])
		if (!visit) {
			if (await store.add([begun(aim, sent, document, call)])) return { aim, ...moved(EMPTY_SLOT, aim, sent) }
			continue
		}
		const same = visit.attempts.find(({ key }) => key === sent.key)
		if (same && same.content !== sent.content)
			throw new UserError('KEY_REUSED', undefined, VISIT_WORDS.keyReused)
		if (same) return { aim, attempt: same, slot: visit.slot }
		await requireRoom('attempts', visit.attempts.length, document.household.path, call)
		const next = moved(visit.slot, aim, sent)
		const checks = moderationsOf(sent, next.slot, call)
		if (await store.append(visit.id, visit.slot.count, next.attempt, next.slot, checks))
			return { aim, ...next }
	}
	throw new Error(`visit ${aim.id} is written by too many at once`)
}

/** What is to stand beside the household; nothing where it stands so, or the plan owes no such thing. */
function markOf({ aim: { plan, owed, slot: stands }, slot }: Written, { visits }: HouseholdDocument): Mark[] {
	if (!owed || stands.count >= slot.count) return []
	const there = Object.entries(visits?.plans?.[plan.id] ?? {}).filter(([name]) => name !== owed.slot)
	const old = there
		.sort(([, one], [, other]) => other.at - one.at)
		.slice(KEPT_SLOTS - 1)
		.map(([name]) => name)
	return [{ planId: plan.id, slotName: owed.slot, slot, old }]
}
