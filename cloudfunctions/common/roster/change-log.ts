import type { PersonRef } from '../../../miniprogram/domain/life/report'

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
}
