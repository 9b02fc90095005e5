import type { Day } from '#shared/roster/tenure'
import type { ToldKind } from '#shared/visits/told'
import type { Outcome, Result } from '#shared/visits/outcome'
import type { PairedBefore } from './household'

/** How one slot stands: what a plan owes a household in one period by one channel. It stands beside the household. */
export interface Slot {
	/** How many attempts the visit holds, which is its version. */
	count: number
	/** What ended it. */
	ended?: Result
	/** The days on which somebody was there, while more are owed. */
	days?: Day[]
	/** Who was refused first: the second person is another one. */
	refusedTo?: string
	/** By when somebody goes again, milliseconds since 1970; 0 where nobody need. */
	again?: number
	/** Everybody who went. */
	by: string[]
	/** When the last one did. */
	at: number
	/** How many reports answers started. */
	started?: number
}

/** Somebody who looks in on a household, from a day on. */
export interface Pair {
	name: string
	phone: string
	from: Day
	/** Stands for a resident without a post. */
	memberId?: string
}

/** What somebody is known by who offers to look in on a household. */
export interface Claim {
	personId?: string
	memberId?: string
	openid: string
	name: string
	phone: string
	/** Milliseconds since 1970. */
	at: number
	note?: string
}

/** A household waits for somebody who looks in on it. */
export interface Waiting {
	/** What it needs, in words that tell nobody who it is. */
	needs: string
	since: Day
	by: string
	claims: Claim[]
}

export interface Tag {
	reason: string
	by: string
	/** Milliseconds since 1970. */
	at: number
	until?: Day
}

/** What a resident said to the visitor of a plan: who has come back, or that they need somebody. */
export interface Told {
	planId: string
	what: ToldKind
	/** Who has come back, from where, and on which day. */
	name?: string
	from?: string
	day?: Day
	note?: string
	/** Who said it. */
	by: { id: string; name: string }
	/** Milliseconds since 1970. */
	at: number
	/** The day on which it goes. */
	goes: Day
	/** Somebody has been there, or rung them up, since. */
	answered?: { at: number; by: string }
}

/**
 * What visits keep beside a household, in the roster's own document of it: so one read brings a grid with all that is due
 * there, and whatever happens to the household, this goes with it (docs/adr/0051).
 */
export interface Standing {
	/** Since when the roster has it; nothing where it has been there from the beginning. */
	from?: Day
	/** By plan. The last few periods of each. */
	plans?: Record<string, Record<string, Slot>>
	pair?: Pair
	/** The phone of the paired member whom they let stand on their door card: the next member needs a new yes. */
	printed?: string
	/** Who looked in on it before, the last one first. */
	pairs?: PairedBefore[]
	waiting?: Waiting
	tags?: Record<string, Tag>
	/** Somebody found nobody there for good; `left` once somebody above has looked, and it is nobody's target any more. */
	gone?: { outcome: Outcome; at: number; by: string; left?: true }
	/** What those who live there said, by its id. */
	told?: Record<string, Told>
	/** The plans that somebody of the household said no to. */
	no?: string[]
}
