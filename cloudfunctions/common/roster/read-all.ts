import type { RosterStore } from '../ports/roster-store'
import type { PointerDocument, RosterDocument, RosterEntry } from './documents'

/** The whole roster as it lies there, all versions. */
export interface WholeRoster {
  pointer?: PointerDocument
  inForce: RosterEntry[]
  /** What no version needs any more, or what an import left behind that did not come to its end. */
  leftOver: RosterEntry[]
  /** In force, but marked as replaced by an import that did not come to its end. */
  markedReplaced: RosterEntry[]
}

/** The pointer first: a version that comes into force while the rest is read is noticed when the next is claimed. */
const KINDS = ['pointer', 'area', 'person', 'household'] as const

/** Reads every document, a thousand at a time. */
export async function readAll(store: RosterStore): Promise<WholeRoster> {
  const documents: RosterDocument[] = []
  for (const kind of KINDS) {
    let cursor: string | undefined
    do {
      const { items, next } = await store.page(kind, cursor)
      for (const item of items) documents.push(item)
      cursor = next
    } while (cursor !== undefined)
  }
  const pointer = documents.find((document) => document.kind === 'pointer')
  const version = pointer?.version ?? 0
  const entries = documents.filter((document): document is RosterEntry => 'since' in document)
  const isInForce = ({ since, until }: RosterEntry): boolean =>
    since <= version && (until === null || until > version)
  return {
    ...(pointer && { pointer }),
    inForce: entries.filter(isInForce),
    leftOver: entries.filter((entry) => !isInForce(entry)),
    markedReplaced: entries.filter((entry) => isInForce(entry) && entry.until !== null),
  }
}
