import type { Proposal } from '../proposals/proposal'
import type { Page } from '../../../ports/page'

/** Changes of the roster that wait for a second person, and those that did. */
export interface ProposalStore {
	get(id: string): Promise<Proposal | null>
	/** Adds a proposal, unless it is there already. */
	add(proposal: Proposal): Promise<void>
	/** Puts the next step of a proposal in place of the one before it; false when somebody else was quicker. */
	save(next: Proposal): Promise<boolean>
	/** Those in the lists with these keys, the newest first. */
	list(keys: readonly string[], cursor: string | undefined, limit: number): Promise<Page<Proposal>>
	/** How many there are in the lists with these keys, counted no further than a limit. */
	count(keys: readonly string[], limit: number): Promise<number>
	/** Those that the timer is to look at, the longest due first. */
	due(now: number, limit: number): Promise<Proposal[]>
	/** Clears away what was proposed before a moment and needs the timer no more, the oldest first, a bounded number; answers how many. */
	clearBefore(before: number, limit: number): Promise<number>
	/** True at the first opening of the list of what the first clerk did alone; the opening is kept for good. */
	openBeginning(personId: string): Promise<boolean>
}
