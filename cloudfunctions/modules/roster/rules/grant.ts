import type { Person, PersonPost } from '#shared/roster/person'
import { isReachedFrom, keepsTheWhole, reaches, reachingPosts } from '#shared/roster/reach'
import { endsBefore, type Day } from '#shared/roster/tenure'
import type { GrantFault } from '../../../words/reach'

/** What a clerk gives, ends or frees: work in an area, and whose it is. */
export interface Granted {
	/** The codes from the root down to the area. */
	line: readonly string[]
	/** Everybody who gets or loses it, or is freed. */
	personIds?: readonly string[]
}

/**
 * Who may grant, end and free what: the one rule for appointing, handing over, ending, leaves, codes, unbinding, imports and
 * undoing. Nothing beyond the own reach, so nothing above the own level; nothing to oneself. What of that takes a second
 * person says `far-reaching.ts`.
 */
export function grantFault(
	granter: Person | undefined,
	{ line, personIds = [] }: Granted,
	day: Day,
): GrantFault | null {
	const isReached = reachingPosts(granter, ['clerk'], day).some((own) => isReachedFrom(own, line))
	if (!granter || !isReached) return 'beyondReach'
	return personIds.includes(granter.id) ? 'oneself' : null
}

/**
 * The posts, of those of somebody known, that a clerk does not keep: some last, so they may not give that person work, or the
 * clerks of those posts could free them no longer; some have ended, so whose the phone was is not theirs to read.
 */
export function postsBeyond(
	granter: Person | undefined,
	posts: readonly PersonPost[],
	day: Day,
): { last: boolean; ended: boolean } {
	if (keepsTheWhole(granter, day)) return { last: false, ended: false }
	const beyond = posts.filter(({ path }) => !reaches(granter, ['clerk'], path, day))
	const last = beyond.some((post) => !endsBefore(post, day))
	return { last, ended: !last && beyond.length > 0 }
}
