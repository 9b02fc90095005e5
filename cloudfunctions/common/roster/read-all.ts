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

/** Reads every document, a thousand at a time. */
export async function readAll(store: RosterStore): Promise<WholeRoster> {
  const documents: RosterDocument[] = []
  for (let page = await store.page(undefined); page.length > 0;) {
    documents.push(...page)
    page = await store.page(page[page.length - 1]?._id)
  }
  const pointer = documents.find((document) => document.kind === 'pointer')
  const version = pointer?.version ?? 0
  const entries = documents.filter((document) => document.kind !== 'pointer')
  const isInForce = ({ since, until }: RosterEntry): boolean =>
    since <= version && (until === null || until > version)
  return {
    ...(pointer && { pointer }),
    inForce: entries.filter(isInForce),
    leftOver: entries.filter((entry) => !isInForce(entry)),
    markedReplaced: entries.filter((entry) => isInForce(entry) && entry.until !== null),
  }
}
