import type { PersonRef } from '#shared/life/report-parts'
import type { DeskDeed } from './rules/far-reaching'
import type { Post } from '#shared/roster/post'
import type { ManyEnded } from './proposals/deeds'

/** One change of the roster, which made a version. */
export interface RosterChange {
	version: number
	/** Milliseconds since 1970. */
	at: number
	by: PersonRef
	/** What was done, in one sentence for the clerk. */
	what: string
	/** The work that made it: the same work sent again is known by it. */
	work: string
	/** Reports went along with it, which no version of the roster brings back. */
	isFinal?: true
	/**
	 * How far it reached: the lines, from the root down, of the areas that it changed or that an import's clerk reached; none for
	 * the whole county. Changes of older releases do not say it and count as the whole.
	 */
	reached?: string[][]
	/** The post that it was about. */
	post?: Post
	/** Who confirmed what takes two. */
	second?: PersonRef
	/** The version, this one or one before, that named the root's first dispatcher: from it on the first clerk no longer stands alone. */
	named?: number
	/** What taking it back does to clerks and dispatchers, and whether it ends too many posts. Changes of older releases do not say it. */
	undoing?: { deeds: DeskDeed[]; many?: ManyEnded }
}
