import {
	PROPOSAL_SAYS as SAYS,
	PROPOSAL_STATE_WORDS,
	PROPOSAL_WORDS as WORDS,
} from '../../../shared/words/pages/proposals'
import { momentWords } from '../../../presenters/time'
import type { Proposal } from '../../../services/proposal'

/** One change that waits or waited, ready to be shown. */
export interface ProposalScreen {
	head: string
	hint: string
	whatHead: string
	what: string
	details: string[]
	who: string
	when: string
	seconds: string[]
	/** What came of it, and why. */
	decision: string
	reason: string
	mayConfirm: boolean
	stop: string
	givesCode: boolean
}

export function proposalScreen(proposal: Proposal, now: number): ProposalScreen {
	const { state, what, details, by, at, seconds, decision, mayConfirm, mayStop, holdsAt, givesCode } =
		proposal
	const isWaiting = state === 'waiting'
	return {
		...headOf(proposal),
		whatHead: isWaiting ? WORDS.what : WORDS.wasWhat,
		what,
		// What is said already is not said twice.
		details: details.filter((line) => !what.includes(line.replace(WORDS.will, ''))),
		who: SAYS.by(by, momentWords(at, now)),
		when: isWaiting ? whenOf(proposal, now) : '',
		seconds,
		decision: decision ? decisionWords(proposal, now) : '',
		reason: decision?.reason ?? '',
		mayConfirm,
		stop: mayStop ? (holdsAt === undefined ? WORDS.stopOwn : WORDS.stop) : '',
		givesCode,
	}
}

function headOf({ state, mayConfirm, holdsAt }: Proposal): Pick<ProposalScreen, 'head' | 'hint'> {
	if (state !== 'waiting') return { head: PROPOSAL_STATE_WORDS[state], hint: '' }
	if (mayConfirm) return { head: WORDS.askHead, hint: WORDS.askHint }
	if (holdsAt !== undefined) return { head: WORDS.dayHead, hint: WORDS.dayHint }
	return { head: WORDS.needHead, hint: WORDS.needHint }
}

function whenOf({ holdsAt, until }: Proposal, now: number): string {
	return holdsAt === undefined ? SAYS.until(momentWords(until, now)) : SAYS.holdsAt(momentWords(holdsAt, now))
}

function decisionWords({ state, decision }: Proposal, now: number): string {
	if (!decision) return ''
	const { by, at } = decision
	const moment = momentWords(at, now)
	if (by === undefined) return moment
	const says = state === 'refused' ? SAYS.refused : state === 'stopped' ? SAYS.stopped : SAYS.confirmed
	return SAYS.by(says(by), moment)
}
