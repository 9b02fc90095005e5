import type { PersonRef } from '#shared/life/report-parts'
import type { ProposalState } from '#shared/roster/second'
import type { Input } from '../contract/roster'
import { EVERYWHERE } from '../../org/editable-roster'

/** What may wait for a second person. */
export type ProposedVerb =
	| 'appoint'
	| 'handOver'
	| 'endPost'
	| 'leave'
	| 'cancelLeave'
	| 'split'
	| 'merge'
	| 'import'
	| 'undo'
	| 'unbind'
	| 'issueCode'

/** What a change is called with; of a file, which one it is. */
type Called<V extends ProposedVerb> = V extends 'import' ? { importId: string } : Input<Exclude<V, 'import'>>

/** The exact change: a method of the roster, and what it was called with. */
export type ProposedChange = { [V in ProposedVerb]: { verb: V; input: Called<V> } }[ProposedVerb]

/** A change that reaches far, kept until a second person confirms it or its notice runs out. */
export interface Proposal {
	id: string
	/** Grows with every save. */
	step: number
	state: ProposalState
	change: ProposedChange
	/** Tells the same change, sent again. */
	work: string
	/** The roster's version that it was made on. */
	version: number
	/** A digest of all that it would change as it stood then: anything else by now, and it is stale. */
	basis: string
	by: PersonRef
	/** Milliseconds since 1970. */
	at: number
	/** What will happen, in one sentence, and which part needs two people. */
	what: string
	details: string[]
	/** From where it was proposed: who confirms stands there or above. */
	lines: string[][]
	/** Who gets or loses something by it, or is freed; as many as are kept. */
	touched: string[]
	/** It runs out. */
	until: number
	/** Nobody else was there who might confirm: it takes hold by itself. */
	holdsAt?: number
	/** Who confirmed, refused or stopped it, when, and why. */
	decision?: { by?: PersonRef; at: number; reason?: string }
	/** What is to be said of its present state has been said. */
	told: boolean
	/** When the timer looks at it next; null when never. */
	dueAt: number | null
}

/** As many people touched are kept, told, and may stop it. */
export const MOST_TOUCHED = 1000

export const isOpen = ({ state }: Pick<Proposal, 'state'>): boolean =>
	state === 'waiting' || state === 'confirmed'

/** Lists of proposals, by who looks: an area's clerks and dispatchers, somebody concerned; and of one work. */
export const proposalKey = {
	at: (areaCode: string, open: boolean) => `${open ? 'open' : 'over'}:at:${areaCode}`,
	of: (personId: string, open: boolean) => `${open ? 'open' : 'over'}:of:${personId}`,
	work: (work: string) => `work:${work}`,
} as const

/** All lists in which a proposal stands. */
export function keysOf(proposal: Proposal): string[] {
	const { lines, by, touched, work } = proposal
	const open = isOpen(proposal)
	const at = [EVERYWHERE, ...new Set(lines.flat())].map((code) => proposalKey.at(code, open))
	const of = [...new Set([by.id, ...touched])].map((id) => proposalKey.of(id, open))
	return [...at, ...of, proposalKey.work(work)]
}
