import type { Person } from './person'
import type { Post } from './post'
import { isReachedFrom, reachingPosts } from './reach'
import type { Day } from './tenure'

/** A proposal waits so long for a second person, in days. */
export const PROPOSAL_DAYS = 7

/** Where nobody else is there who might confirm, it takes hold after so many hours. */
export const NOTICE_HOURS = 24

/** Until the root's first dispatcher is named, the first clerk stands alone for at most so many days. */
export const FIRST_CLERK_DAYS = 30

export const PROPOSAL_STATES = [
	/** For a second person, or for the notice to run out. */
	'waiting',
	/** Somebody confirmed, or the notice ran out: it is being carried out. */
	'confirmed',
	'done',
	'refused',
	/** By a person touched, or by the proposer. */
	'stopped',
	'expired',
	/** The roster says something else by now. */
	'stale',
] as const

export type ProposalState = (typeof PROPOSAL_STATES)[number]

/** From where a change is proposed: the lines of the posts that the proposer makes it from, the highest of each. */
export function proposedFrom(
	proposer: Person | undefined,
	lines: readonly (readonly string[])[],
	day: Day,
): string[][] {
	const reaching = reachingPosts(proposer, ['clerk'], day)
	const found = lines.map((line) => {
		const [highest] = reaching
			.filter((post) => isReachedFrom(post, line))
			.sort((one, other) => one.path.length - other.path.length)
		// The first clerk stands at the root, not above it.
		return highest && highest.path.length > 0 ? highest.path : line.slice(0, 1)
	})
	return [...new Map(found.map((line) => [line.join('/'), line])).values()]
}

/** The holder of one of these posts could give themself every other. */
const KEY_POSTS: readonly Post[] = ['clerk', 'dispatcher']

export const isKeyPost = (post: Post): boolean => KEY_POSTS.includes(post)

/** Who is concerned in a proposal. */
export interface Concern {
	proposerId: string
	/** Who gets or loses something by it, or is freed. */
	touched: readonly string[]
	/** From where it was proposed. */
	lines: readonly (readonly string[])[]
}

/**
 * True for a person who may confirm it: a clerk or a dispatcher (both count alike) of the same level or above; not the proposer,
 * and nobody whom it touches.
 */
export function maySecond(
	person: Person | undefined,
	{ proposerId, touched, lines }: Concern,
	day: Day,
): boolean {
	if (!person || lines.length === 0) return false
	if (person.id === proposerId || touched.includes(person.id)) return false
	const keys = reachingPosts(person, KEY_POSTS, day)
	return lines.every((line) => keys.some((post) => isReachedFrom(post, line)))
}
