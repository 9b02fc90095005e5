import type { Page } from '../../../cloudfunctions/common/ports/page'
import { READ_LIMIT } from '../../../cloudfunctions/common/ports/roster-store'
import {
  POINTER_KEY,
  type PointerDocument,
  type RosterDocument,
  type RosterEntry,
} from '../../../cloudfunctions/common/roster/documents'
import { stored } from './stored'

/** The documents of a roster in memory, of every version, found by id and by key. */
export class RosterDocuments {
  private readonly documents: Map<string, RosterDocument>
  private byKey: Map<string, RosterDocument[]> | null = null

  constructor(documents: Iterable<RosterDocument> = []) {
    this.documents = new Map([...documents].map((document) => [document._id, stored(document)]))
  }

  all(): RosterDocument[] {
    return [...this.documents.values()]
  }

  get(id: string): RosterDocument | undefined {
    return this.documents.get(id)
  }

  pointer(): PointerDocument | undefined {
    const document = this.documents.get(POINTER_KEY)
    return document?.kind === 'pointer' ? document : undefined
  }

  /** Every document with one of the keys, once. */
  withKeys(keys: readonly string[]): RosterDocument[] {
    const index = (this.byKey ??= this.indexed())
    return [...new Set(keys.flatMap((key) => index.get(key) ?? []))]
  }

  /** The next documents that fit, in the order of their ids. */
  page(fits: (document: RosterDocument) => boolean, cursor: string | undefined): Page<RosterDocument> {
    const items = this.all()
      .filter((document) => (cursor === undefined || document._id > cursor) && fits(document))
      .sort((one, other) => (one._id < other._id ? -1 : 1))
      .slice(0, READ_LIMIT)
    const last = items[READ_LIMIT - 1]
    return { items, ...(last && { next: last._id }) }
  }

  put(document: RosterDocument): void {
    this.documents.set(document._id, stored(document))
    this.byKey = null
  }

  remove(id: string): void {
    this.documents.delete(id)
    this.byKey = null
  }

  /** Changes every document of a kind; says how many there were. */
  change<T extends RosterEntry>(which: (entry: RosterDocument) => entry is T, how: (entry: T) => T): number {
    const found = this.all().filter(which)
    for (const entry of found) this.put(how(entry))
    return found.length
  }

  private indexed(): Map<string, RosterDocument[]> {
    const index = new Map<string, RosterDocument[]>()
    for (const document of this.documents.values()) {
      for (const key of document.keys) index.set(key, [...(index.get(key) ?? []), document])
    }
    return index
  }
}

/** An entry that has more keys, each once. */
export function withKeys<T extends RosterEntry>(entry: T, ...keys: string[]): T {
  return { ...entry, keys: [...new Set([...entry.keys, ...keys])] }
}

/** An entry without a key. */
export function without<T extends RosterEntry>(entry: T, key: string): T {
  return { ...entry, keys: entry.keys.filter((one) => one !== key) }
}
