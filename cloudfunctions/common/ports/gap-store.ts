import type { AreaDocument, PersonDocument } from '../roster/documents'

/**
 * What the gap list reads of the roster, as it is in force in a version. Every method reads what it is asked for,
 * whatever the size of the roster.
 */
export interface GapStore {
  /**
   * The next areas of a subtree in the order of their codes, without those that stand below a grid. `after` is the code
   * of the one before.
   */
  areasUnder(code: string, after: string | undefined, limit: number, version: number): Promise<GapArea[]>
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
