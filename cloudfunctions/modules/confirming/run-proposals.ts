import type { ConfirmingPorts } from './call'
import { carryOut, moved } from './carry-out'
import type { Proposal } from '../roster/proposals/proposal'
import { notifyAbout } from '../roster/proposals/notify'

/** How many proposals one run looks at; the next run goes on. */
const BATCH = 20

/** How many proposals one run carried out or let run out. */
export interface ProposalsRun {
	proposals: number
}

/**
 * What the clock does to changes that wait: those whose notice has run out take hold, those that nobody confirmed run out, and
 * what somebody died over is told and carried out.
 */
export async function runProposals(ports: ConfirmingPorts): Promise<ProposalsRun> {
	const now = ports.clock.now()
	let proposals = 0
	for (const one of await ports.proposals.due(now, BATCH)) {
		const after = await settled(await notifyAbout(one, now, ports), now, ports)
		if (after.state !== one.state) proposals += 1
	}
	return { proposals }
}

async function settled(proposal: Proposal, now: number, ports: ConfirmingPorts): Promise<Proposal> {
	const { state, until, holdsAt, change } = proposal
	if (state === 'waiting' && holdsAt !== undefined && holdsAt <= now) {
		const held = await moved({ ...proposal, state: 'confirmed', decision: { at: now } }, now, ports)
		return carryOut(held, now, ports)
	}
	const waits = state === 'waiting' || (state === 'confirmed' && change.verb === 'issueCode')
	if (waits && until <= now) return moved({ ...proposal, state: 'expired' }, now, ports)
	return carryOut(proposal, now, ports)
}
