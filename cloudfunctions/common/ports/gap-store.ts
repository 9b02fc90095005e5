import type { AreaDocument, PersonDocument } from '../roster/documents'
import type { Page } from './report-store'

/**
 * What the gap list reads of the roster, as it is in force in a version. Every method reads what it is asked for,
 * whatever the size of the roster.
 */
export interface GapStore {
  /**
   * The next areas of a subtree in the order of their codes, without those that stand below a grid. A page looks at
   * three documents for each area that it may bring, those of other versions among them: it may be short, or empty,
   * and the list go on.
   */
  areasUnder(code: string, cursor: string | undefined, limit: number, version: number): Promise<Page<GapArea>>
  /** Areas by their codes, and everything below some others. */
  areasAround(codes: readonly string[], below: readonly string[], version: number): Promise<GapArea[]>
  /** How many households each of these areas has. */
  countHouseholds(codes: readonly string[], version: number): Promise<ReadonlyMap<string, number>>
  /** People by their ids, without their duties. */
  people(ids: readonly string[], version: number): Promise<GapPerson[]>
}

export type GapArea = Pick<AreaDocument, '_id' | 'area'>

/** What tells whether somebody is bound, and where they have posts. */
export interface GapPerson {
  keys: PersonDocument['keys']
  person: Pick<PersonDocument['person'], 'id' | 'posts'>
}
