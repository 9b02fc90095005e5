import {
	PROPOSALS_WORDS as WORDS,
	PROPOSAL_SAYS as SAYS,
	PROPOSAL_STATE_WORDS,
} from '../../../shared/words/pages/proposals'
import { momentWords } from '../../../presenters/time'
import type { Beginning, ProposalPage } from '../../../services/proposal'

/** A change in a list, ready to be shown. */
export interface ProposalLine {
	id: string
	what: string
	who: string
	state: string
	/** Somebody waits for the caller. */
	isMine: boolean
}

export const proposalLines = ({ proposals }: ProposalPage, now: number): ProposalLine[] =>
	proposals.map((one) => ({
		id: one.id,
		what: one.what,
		who: SAYS.by(one.by, momentWords(one.at, now)),
		state: stateWords(one, now),
		isMine: one.mayConfirm,
	}))

function stateWords({ state, mayConfirm, holdsAt }: ProposalPage['proposals'][number], now: number): string {
	if (state !== 'waiting') return PROPOSAL_STATE_WORDS[state]
	if (mayConfirm) return WORDS.mine
	return holdsAt === undefined ? WORDS.waits : SAYS.holdsAt(momentWords(holdsAt, now))
}

/** What the first clerk did alone, line by line. */
export interface BeginningLine {
	version: number
	what: string
	who: string
}

export const beginningLines = ({ changes }: Beginning, now: number): BeginningLine[] =>
	changes.map(({ version, what, by, at }) => ({ version, what, who: SAYS.by(by, momentWords(at, now)) }))
