import type { PersonRef } from '../../../miniprogram/domain/life/report'
import type { Post } from '../../../miniprogram/domain/roster/post'

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
}
