import { sameDesk } from './desk'
import { dutiesOn, postsOn, type Person, type PersonPost } from './person'
import type { Post } from './post'
import type { Day } from './tenure'

/**
 * The posts of some kinds that give somebody their reach on a day: those that they hold, and as a deputy those for which they
 * stand in that day.
 */
export function reachingPosts(person: Person | undefined, kinds: readonly Post[], day: Day): PersonPost[] {
	if (!person) return []
	const duties = dutiesOn(person, day)
	return postsOn(person, day).filter(
		(post) =>
			kinds.includes(post.post) && (post.kind === 'holder' || duties.some((duty) => sameDesk(duty, post))),
	)
}

/** True when an area lies within a post's reach: the post's own area and what is below; the first clerk's is everywhere. */
export function isReachedFrom({ areaCode, path }: PersonPost, line: readonly string[]): boolean {
	return path.length === 0 || line.includes(areaCode)
}

/** True when somebody reaches an area, whose line runs from the root down to it, by one of these posts. */
export function reaches(
	person: Person | undefined,
	kinds: readonly Post[],
	line: readonly string[],
	day: Day,
): boolean {
	return reachingPosts(person, kinds, day).some((post) => isReachedFrom(post, line))
}

/** True for the clerk of the root, and the first clerk: what concerns the whole county is theirs. */
export function keepsTheWhole(person: Person | undefined, day: Day): boolean {
	return reachingPosts(person, ['clerk'], day).some(({ path }) => path.length <= 1)
}
