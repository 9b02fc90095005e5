import { PROPOSAL_SENTENCES as WORDS } from '../../words/proposals'
import { ERROR_WORDS } from '#shared/words/errors'
import { Call, type Approval } from '../../identity/call'
import { logFault } from '../../rpc/log'
import { UserError } from '../../rpc/user-error'
import type { ConfirmingPorts } from './call'
import { RIGHTS } from '../rights'
import { METHODS, STEPS, type CarriedOut } from './steps'
import { openidKeyOf } from '../org/person-keys'
import { POINTER_KEY, rosterKey } from '../org/documents'
import { RosterSnapshot } from '../org/snapshot'
import type { Proposal } from '../roster/proposals/proposal'
import { dueAfter, notifyAbout } from '../roster/proposals/notify'

/** A step may take seconds: after so long the timer goes on. */
const PATIENCE_MS = 3000
const MOST_STEPS = 50

/** The same words again, a little later, may go through. */
const PASSING: readonly UserError['code'][] = ['ROSTER_BUSY']

/**
 * Carries out a confirmed change by the same code as any change, in its proposer's name as of today: their post, their reach, and the
 * roster are asked again. Done again after a crash, it goes on. What no longer fits is stale, in words, and nothing is done.
 */
export async function carryOut(proposal: Proposal, now: number, ports: ConfirmingPorts): Promise<Proposal> {
	const { change } = proposal
	if (proposal.state !== 'confirmed' || change.verb === 'issueCode') return proposal
	try {
		return (await stepsOf(proposal, ports))
			? await moved({ ...proposal, state: 'done' }, now, ports)
			: proposal
	} catch (fault) {
		if (!(fault instanceof UserError)) {
			logFault({ notCarriedOut: proposal.id, what: change.verb }, fault)
			return proposal
		}
		if (PASSING.includes(fault.code)) return proposal
		const reason = fault.sentence ?? ERROR_WORDS[fault.code]
		const decision = { at: now, ...proposal.decision, reason }
		return moved({ ...proposal, state: 'stale', decision }, now, ports)
	}
}

/** Saves the next state of a proposal and notifies of it; a quicker save stands. */
export async function moved(next: Proposal, now: number, ports: ConfirmingPorts): Promise<Proposal> {
	// That it is being carried out says nothing yet: what came of it does.
	const told = next.state === 'confirmed' && next.change.verb !== 'issueCode'
	const saved: Proposal = { ...next, step: next.step + 1, told, dueAt: told ? dueAfter(next) : now }
	if (await ports.proposals.save(saved)) return notifyAbout(saved, now, ports)
	return (await ports.proposals.get(next.id)) ?? saved
}

/** True when all of it is done. @throws UserError as the change itself does */
async function stepsOf({ by, change, basis, decision }: Proposal, ports: ConfirmingPorts): Promise<boolean> {
	if (change.verb === 'issueCode') return false
	const openid = await openidOf(by.id, ports)
	if (openid === undefined) throw new UserError('NO_PERMISSION', undefined, WORDS.proposerGone)
	const approval: Approval = { basis, ...(decision?.by && { second: decision.by }) }
	const begun = ports.clock.now()
	for (let steps = 0; steps < MOST_STEPS; steps++) {
		const call = new Call(openid, ports, METHODS[change.verb], RIGHTS, approval)
		await call.requireReach(change.input)
		if (await stepOf(change.verb)(change.input, call)) return true
		if (ports.clock.now() - begun > PATIENCE_MS) return false
	}
	return false
}

/** The verb says which input it is: both were kept together. */
const stepOf = (verb: CarriedOut) => STEPS[verb] as (input: unknown, call: Call) => Promise<boolean>

async function openidOf(personId: string, { roster }: ConfirmingPorts): Promise<string | undefined> {
	const found = new RosterSnapshot(await roster.find([POINTER_KEY, rosterKey.person(personId)]))
	const document = found.person(rosterKey.person(personId))
	return document && openidKeyOf(document)?.slice(rosterKey.openid('').length)
}
