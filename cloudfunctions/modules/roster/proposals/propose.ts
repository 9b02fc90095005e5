import { DAY_MS, MINUTE_MS } from '#shared/clock/china-time'
import type { Viewer } from '../../org/rules/viewer'
import type { PersonRef } from '#shared/life/report-parts'
import { farDeeds, type DeskDeed } from '../rules/far-reaching'
import { NOTICE_HOURS, PROPOSAL_DAYS, proposedFrom } from '#shared/roster/second'
import { momentAloud } from '#shared/words/moment'
import { PROPOSAL_SENTENCES } from '../../../words/proposals'
import type { ChangeCall } from '../call'
import { digest } from '../../../rpc/digest'
import { UserError } from '../../../rpc/user-error'
import type { ManyEnded } from './deeds'
import { isOpen, MOST_TOUCHED, proposalKey, type Proposal, type ProposedChange } from './proposal'
import { secondsFor } from '../../org/seconds'
import { beginningFor } from './standing-alone'
import { notifyAbout } from './notify'

/** Proposals of the same work that are looked at: more of them in a row is nobody's work. */
const SAME_WORK = 20

/** A change that is worked out and not written yet. */
export interface Intended {
	change: ProposedChange
	/** Tells the same change, sent again. */
	work: string
	version: number
	what: string
	deeds: readonly DeskDeed[]
	/** Where a change of the whole ends too many posts, and whose. */
	many?: ManyEnded | undefined
	/** What reaches far, in words. */
	details: (far: readonly DeskDeed[]) => string[]
	/** As it stands before: where it no longer does, what was proposed is stale. */
	before: unknown
}

/** Whose name a change bears beside the caller's. */
export interface Together {
	second?: PersonRef
}

/**
 * Goes on with what reaches not far, with what the first clerk does at the beginning, and with what was confirmed and
 * still stands as it did. Anything else is kept as a proposal.
 * @throws UserError SECOND_NEEDED, with who can confirm; ROSTER_CHANGED when what was confirmed no longer stands so
 */
export async function requireSecond(call: ChangeCall, viewer: Viewer, intended: Intended): Promise<Together> {
	const { deeds, many, version } = intended
	const far = farDeeds(viewer.person, deeds, call.day)
	const basis = digest(intended.what, far, many?.personIds, intended.before)
	const { approval } = call
	if (approval) {
		if (approval.basis !== basis) throw new UserError('ROSTER_CHANGED', undefined, PROPOSAL_SENTENCES.stale)
		return approval.second ? { second: approval.second } : {}
	}
	if (far.length === 0 && !many) return {}
	if ((await beginningFor(viewer, version, call)).isOpen) return {}
	const confirmed = await confirmedCode(call, intended, basis)
	if (confirmed) return confirmed
	throw await proposed(call, viewer, intended, far, basis)
}

/** Only the person who asked for a code reads it: once it is confirmed, the next request is answered. */
async function confirmedCode(
	call: ChangeCall,
	{ change, work }: Intended,
	basis: string,
): Promise<Together | null> {
	if (change.verb !== 'issueCode') return null
	const open = (await ofWork(work, call)).find((one) => one.state === 'confirmed' && one.basis === basis)
	if (!open) return null
	const used: Proposal = { ...open, step: open.step + 1, state: 'done', told: true, dueAt: null }
	if (!(await call.ports.proposals.save(used))) throw new UserError('ROSTER_BUSY')
	return open.decision?.by ? { second: open.decision.by } : {}
}

async function proposed(
	call: ChangeCall,
	{ person }: Viewer,
	intended: Intended,
	far: readonly DeskDeed[],
	basis: string,
): Promise<UserError> {
	const { change, work, version, what, many, details } = intended
	const known = await ofWork(work, call)
	const open = known.find((one) => isOpen(one) && one.basis === basis)
	const lines = proposedFrom(person, [...far.map(({ line }) => line), ...(many?.lines ?? [])], call.day)
	const touched = [...new Set([...far.map(({ personId }) => personId), ...(many?.personIds ?? [])])]
	const by = { id: person?.id ?? '', name: person?.name ?? '' }
	const seconds = await secondsFor({ proposerId: by.id, touched, lines }, call.day, call.ports)
	const until = call.now + PROPOSAL_DAYS * DAY_MS
	const proposal: Proposal = open ?? {
		// The same sent twice at the same moment is one proposal; one after another was refused is a new one.
		id: digest('proposal', work, known.map((one) => one.id).sort()).slice(0, 32),
		step: 0,
		state: 'waiting',
		change,
		work,
		version,
		basis,
		by,
		at: call.now,
		what,
		details: [...details(far), ...(many?.words ?? [])].slice(0, MOST_DETAILS),
		lines,
		touched: touched.slice(0, MOST_TOUCHED),
		until,
		...(seconds.length === 0 && { holdsAt: call.now + NOTICE_HOURS * 60 * MINUTE_MS }),
		told: false,
		dueAt: call.now,
	}
	if (!open) await call.ports.proposals.add(proposal)
	const kept = open ?? (await call.ports.proposals.get(proposal.id)) ?? proposal
	await notifyAbout(kept, call.now, call.ports)
	const names = seconds.map(({ document, title }) => `${document.person.name}（${title}）`)
	return new UserError('SECOND_NEEDED', { proposal: kept.id }, sentence(kept, names, call.now))
}

/** As many lines tell what takes two. */
const MOST_DETAILS = 50

/** Those of the same work, open or over. */
export async function ofWork(work: string, call: ChangeCall): Promise<Proposal[]> {
	const { items } = await call.ports.proposals.list([proposalKey.work(work)], undefined, SAME_WORK)
	return items
}

function sentence({ what, holdsAt }: Proposal, names: readonly string[], now: number): string {
	return holdsAt === undefined
		? PROPOSAL_SENTENCES.needsSecond(what, names, PROPOSAL_DAYS)
		: PROPOSAL_SENTENCES.needsDay(what, momentAloud(holdsAt, now))
}
