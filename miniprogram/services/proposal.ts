import type { Output } from '../../cloudfunctions/modules/contract'
import { call } from './cloud'
import { CallError } from './call-error'

/** A change of the roster that waits, or waited, for a second person. */
export type Proposal = Output<'roster', 'proposal'>
export type ProposalPage = Output<'roster', 'proposals'>
export type Beginning = Output<'roster', 'beginning'>

/** Those that wait, or those that are over, the newest first. */
export function listProposals(over: boolean, cursor?: string): Promise<ProposalPage> {
	return call('roster', 'proposals', {
		...(over && { over: true as const }),
		...(cursor !== undefined && { cursor }),
	})
}

export const countWaiting = async (): Promise<number> => (await call('roster', 'waiting', {})).count

export const showProposal = (id: string): Promise<Proposal> => call('roster', 'proposal', { id })

/** Confirmed or refused by a second person, or stopped. Sent twice, each counts once. */
export const confirmProposal = (id: string): Promise<Proposal> => call('roster', 'confirm', { id })
export const declineProposal = (id: string, reason: string): Promise<Proposal> =>
	call('roster', 'decline', { id, reason })
export const stopProposal = (id: string): Promise<Proposal> => call('roster', 'stop', { id })

/** What the first clerk changed alone, before there was a dispatcher. */
export const showBeginning = (): Promise<Beginning> => call('roster', 'beginning', {})

/** The page of the change that a call was kept as, where it takes a second person; null for any other fault. */
export function proposalPage(error: unknown): string | null {
	if (!(error instanceof CallError) || error.code !== 'SECOND_NEEDED') return null
	return `/packages/roster/proposal/index?id=${error.fields['proposal'] ?? ''}`
}
