import type { PersonRef } from '#shared/life/report-parts'
import type { Viewer } from '../org/rules/viewer'
import type { ProposalState } from '#shared/roster/second'
import { SECOND_WORDS } from '../../words/reach'
import type { Input, Output } from '../roster/contract/roster'
import type { Call } from './call'
import { UserError } from '../../rpc/user-error'
import { carryOut, moved } from './carry-out'
import type { Proposal } from '../roster/proposals/proposal'
import { isWaiting, ownProposal, viewOf } from '../roster/proposals/view'

type View = Output<'proposal'>

/** A second person says yes: the change is looked at again and carried out. What was decided before stands. */
export async function confirm({ id }: Input<'confirm'>, call: Call): Promise<View> {
	const { proposal, viewer, relation } = await ownProposal(id, call)
	const by = refOf(viewer)
	// Sent again after the first answer was lost, or died on the way.
	const isAgain = proposal.state === 'confirmed' && proposal.decision?.by?.id === by.id
	if (!isAgain && !relation.isSecond) throw new UserError('NO_PERMISSION', undefined, whyNot(relation))
	if (!isAgain && !isWaiting(proposal, call.now)) return viewOf(await lapsed(proposal, call), viewer, call)
	const confirmed = isAgain ? proposal : await decide(proposal, 'confirmed', { by }, call)
	const done = await carryOut(confirmed, call.now, call.ports)
	return viewOf(done, viewer, call)
}

/** A second person says no. */
export async function decline({ id, reason }: Input<'decline'>, call: Call): Promise<View> {
	const { proposal, viewer, relation } = await ownProposal(id, call)
	if (!relation.isSecond) throw new UserError('NO_PERMISSION', undefined, whyNot(relation))
	return ended(proposal, 'refused', { by: refOf(viewer), reason }, { viewer, call })
}

/** The proposer takes it back; a person whom it touches stops a change that would take effect by itself. */
export async function stop({ id, reason }: Input<'stop'>, call: Call): Promise<View> {
	const { proposal, viewer, relation } = await ownProposal(id, call)
	if (!relation.isOwn && !relation.isTouched)
		throw new UserError('NO_PERMISSION', undefined, SECOND_WORDS.notYours)
	const why = reason === undefined ? {} : { reason }
	return ended(proposal, 'stopped', { by: refOf(viewer), ...why }, { viewer, call })
}

async function ended(
	proposal: Proposal,
	state: ProposalState,
	decision: { by: PersonRef; reason?: string },
	{ viewer, call }: { viewer: Viewer; call: Call },
): Promise<View> {
	if (!isWaiting(proposal, call.now)) return viewOf(await lapsed(proposal, call), viewer, call)
	return viewOf(await decide(proposal, state, decision, call), viewer, call)
}

/** What nobody confirmed in time has run out, whether the timer has come by or not. */
async function lapsed(proposal: Proposal, call: Call): Promise<Proposal> {
	if (proposal.state !== 'waiting') return proposal
	return moved({ ...proposal, state: 'expired' }, call.now, call.ports)
}

/** Saves a decision; a quicker save stands. */
async function decide(
	proposal: Proposal,
	state: ProposalState,
	decision: { by: PersonRef; reason?: string },
	call: Call,
): Promise<Proposal> {
	const next = { ...proposal, state, decision: { ...decision, at: call.now } }
	return moved(next, call.now, call.ports)
}

function whyNot({ isOwn }: { isOwn: boolean }): string {
	return isOwn ? SECOND_WORDS.own : SECOND_WORDS.notYours
}

const refOf = ({ person }: Viewer): PersonRef => ({ id: person?.id ?? '', name: person?.name ?? '' })
