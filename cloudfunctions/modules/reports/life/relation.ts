/** What somebody is to one report. A person may be several at once. */
export const RELATIONS = [
	/** Said it in WeChat themselves. */
	'reporter',
	/** Reported it for somebody else, in a post that they still have. */
	'spokesperson',
	/** Reported it for somebody else, in a post that has ended. */
	'spokeForIt',
	/** Answers for the owner desk today. */
	'ownerHolder',
	/** Accepted it and still answers for its desk; where that person is gone, the one who answers for the desk. */
	'lead',
	/** Answers for a desk that helps. */
	'coHandler',
	/** Answers for a desk that owned it and passed it on (经过席位): may read it and add a note, and owes nothing. */
	'formerDesk',
	/** Answers for the desk that assigned it to the one where it lies. */
	'assigner',
	/** Has the post of a grid member in the grid where it lies. */
	'gridMember',
	/** A dispatcher of the owner desk's area, or of one above it. */
	'dispatcher',
	/** At the head desk of an area above the owner desk's. */
	'headAbove',
	/** At such a desk, and has it supervised by an act of their own (督办). */
	'supervisor',
	/** Has a post in an area on the way from the root to the place, or to the owner desk. */
	'areaChain',
	/** Started, settled or resolved it. */
	'handler',
	/** Answers for the desk that has to check the result. */
	'checker',
	/** Answers for the root's dispatcher desk, where it lies at a desk of the root: at the top, one level up is that desk itself. */
	'topHolder',
	/** Answers for the clerk's desk of the root: keeps it from being deleted, and reads what that takes. */
	'rootClerk',
	/** Has said yes to the result already. */
	'verifiedIt',
	/** Lives where it is public. */
	'neighbour',
	/** Joined it (附议). */
	'joiner',
	/** Reported what was merged into it. */
	'mergedReporter',
	/** Looked at it again for a plan of visits (回头看), and found that it has come back. */
	'lookedBack',
	/** The other half of a merge or of its undoing. */
	'merge',
	'timer',
] as const

export type Relation = (typeof RELATIONS)[number]
