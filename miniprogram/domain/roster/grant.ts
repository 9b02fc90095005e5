import type { Person, PersonPost } from './person'
import type { Post } from './post'
import { isReachedFrom, reachingPosts } from './reach'
import type { Day } from './tenure'

/** What a clerk gives, ends or frees: a desk's work, and whose it is. */
export interface Granted {
  /** The codes from the root down to the desk's area. */
  line: readonly string[]
  /** Without one it is about the area itself. */
  post?: Post
  /** Everybody who gets or loses it, or is freed. */
  personIds?: readonly string[]
}

/** Why a clerk may not: not their area, their own level's clerk or dispatcher, or themself. */
export type GrantFault = 'beyondReach' | 'ownLevel' | 'oneself'

/** Whoever has one of these could give themself everything else. */
const KEY_POSTS: readonly Post[] = ['clerk', 'dispatcher']

/**
 * Who may grant, end and free what: the one rule for appointing, handing over, ending, leaves, codes, unbinding, imports and
 * undoing. Nothing beyond the own reach, so nothing above the own level; nothing to oneself; at the own level no clerk and
 * no dispatcher, which one level up does, and at the root, with nobody above, its clerk.
 */
export function grantFault(
  granter: Person | undefined,
  { line, post, personIds = [] }: Granted,
  day: Day,
): GrantFault | null {
  const reaching = reachingPosts(granter, ['clerk'], day).filter((own) => isReachedFrom(own, line))
  if (!granter || reaching.length === 0) return 'beyondReach'
  if (personIds.includes(granter.id)) return 'oneself'
  const isKey = post !== undefined && KEY_POSTS.includes(post)
  return isKey && !reaching.some((own) => isAboveOrRoot(own, line)) ? 'ownLevel' : null
}

function isAboveOrRoot({ areaCode, path }: PersonPost, line: readonly string[]): boolean {
  return path.length <= 1 || line[line.length - 1] !== areaCode
}
