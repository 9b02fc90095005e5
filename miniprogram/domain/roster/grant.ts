import type { Person } from './person'
import { isReachedFrom, reachingPosts } from './reach'
import type { Day } from './tenure'

/** What a clerk gives, ends or frees: work in an area, and whose it is. */
export interface Granted {
  /** The codes from the root down to the area. */
  line: readonly string[]
  /** Everybody who gets or loses it, or is freed. */
  personIds?: readonly string[]
}

/** Why a clerk may not: not their area, or themself. */
export type GrantFault = 'beyondReach' | 'oneself'

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
