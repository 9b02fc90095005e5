import type { RosterDocument } from '../roster/documents'

/** The roster at rest. */
export interface RosterStore {
  /** Every document, of any version, with one of the keys. One call to the database. */
  find(keys: readonly string[]): Promise<RosterDocument[]>
}
