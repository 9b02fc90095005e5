import type { Day } from '#shared/roster/tenure'
import type { Outcome } from '#shared/visits/outcome'
import type { Slot } from './slot'

/** Somebody who looks in on a household, from a day on. */
export interface Pair {
	name: string
	phone: string
	from: Day
	to?: Day
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
	/** Who looked in on it before, the last one first. */
	pairs?: Pair[]
	waiting?: Waiting
	tags?: Record<string, Tag>
	/** Somebody found nobody there for good; `left` once somebody above has looked, and it is nobody's target any more. */
	gone?: { outcome: Outcome; at: number; by: string; left?: true }
	/** The plans that somebody of the household said no to. */
	no?: string[]
}
