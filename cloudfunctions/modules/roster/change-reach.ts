import { grantFault } from './rules/grant'
import type { Person } from '#shared/roster/person'
import { keepsTheWhole, reachingPosts } from '#shared/roster/reach'
import type { Day } from '#shared/roster/tenure'
import type { RosterChange } from './change-log'

/** The lines of the areas that a clerk's import may change; none for the first clerk, whose post is tied to no area. */
export function linesReachedBy(person: Person | undefined, day: Day): string[][] {
	const lines = reachingPosts(person, ['clerk'], day).map(({ path }) => path)
	return lines.some((line) => line.length === 0) ? [] : lines
}

/** True for a clerk within whose areas a change lies: they read of it and may take it back. */
export function readsChange(person: Person | undefined, { reached = [] }: RosterChange, day: Day): boolean {
	if (reached.length === 0) return keepsTheWhole(person, day)
	return reached.every((line) => grantFault(person, { line }, day) === null)
}
