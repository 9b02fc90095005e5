import { grantFault } from '../../../miniprogram/domain/roster/grant'
import type { Person } from '../../../miniprogram/domain/roster/person'
import { keepsTheWhole, reachingPosts } from '../../../miniprogram/domain/roster/reach'
import type { Day } from '../../../miniprogram/domain/roster/tenure'
import type { RosterChange } from './change-log'

/** The lines of the areas that a clerk's import may change; none for the first clerk, whose post is tied to no area. */
export function linesReachedBy(person: Person | undefined, day: Day): string[][] {
  const lines = reachingPosts(person, ['clerk'], day).map(({ path }) => path)
  return lines.some((line) => line.length === 0) ? [] : lines
}

/** True for whoever reads of a change: it lies within their areas as a clerk. */
export function readsChange(person: Person | undefined, { reached = [] }: RosterChange, day: Day): boolean {
  if (reached.length === 0) return keepsTheWhole(person, day)
  return reached.every((line) => grantFault(person, { line }, day) === null)
}

/** True for whoever could have made the change, and so may take it back. */
export function mayTakeBack(
  person: Person | undefined,
  { reached = [], post }: RosterChange,
  day: Day,
): boolean {
  if (reached.length === 0) return keepsTheWhole(person, day)
  return reached.every((line) => grantFault(person, { line, ...(post && { post }) }, day) === null)
}
