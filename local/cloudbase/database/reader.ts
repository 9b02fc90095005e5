import { CloudError } from '../errors'
import type { Document, Filter, SortOrder } from './document'
import { fromText } from './ejson'
import type { IndexedStore } from './indexed-store'
import { matcherOf } from './matcher'
import { sorted } from './order'
import { sortValue } from './paths'
import { planQuery, type Plan } from './planner'
import type { Row } from './sqlite-store'
import { documentKey, type Transaction, type Transactions } from './transactions'

/** A transaction that has begun to read or write. */
export type View = (Transaction & { snapshot: number }) | undefined

export interface Selection {
  collection: string
  filter: Filter
  sort?: SortOrder
  /** Stop after so many matches; they come in the wanted order. */
  atMost: number
}

function unindexed(collection: string, what: string, limit: number): CloudError {
  return new CloudError(
    'DATABASE_QUERY_UNINDEXED',
    `${what} on ${collection} is served by no declared index and would take more than ${limit} documents`,
  )
}

/** Finds documents: the planner narrows, mingo decides, a transaction sees its own snapshot. */
export class Reader {
  constructor(
    private readonly store: IndexedStore,
    private readonly transactions: Transactions,
    private readonly scanLimit: number,
  ) {}

  /** The document as a transaction, or everybody, sees it. */
  see(collection: string, id: string, view: View): Document | undefined {
    if (view === undefined) return this.store.get(collection, id)
    const key = documentKey(collection, id)
    const written = view.writes.get(key)
    if (written !== undefined) return written.document
    const change = this.transactions.changeAfter(view.snapshot, key)
    if (change === undefined) return this.store.get(collection, id)
    return change.before === undefined ? undefined : (fromText(change.before) as Document)
  }

  /** Matching documents, in the wanted order or in that of their creation or index. */
  select({ collection, filter, sort = {}, atMost }: Selection, view?: View): Document[] {
    const plan = planQuery(this.store.indexesOf(collection), filter, sort)
    const wantsOrder = Object.keys(sort).length > 0
    const selective = wantsOrder || Object.keys(filter).length > 0 || atMost === Infinity
    if (plan.kind === 'scan' && selective && this.store.rows.hasMoreThan(collection, this.scanLimit))
      throw unindexed(
        collection,
        `the query ${JSON.stringify(Object.keys({ ...filter, ...sort }))}`,
        this.scanLimit,
      )
    const differing = view === undefined ? undefined : this.transactions.differing(view, collection)
    const inOrder = plan.kind === 'index' && plan.sorted && (differing?.size ?? 0) === 0
    const matches = matcherOf(filter)
    const found: Document[] = []
    for (const document of this.candidates(collection, plan, view, differing)) {
      if (!matches(document)) continue
      if (wantsOrder) for (const path of Object.keys(sort)) sortValue(document, path)
      found.push(document)
      if ((inOrder || !wantsOrder) && found.length >= atMost) return found
      if (wantsOrder && !inOrder && found.length > this.scanLimit)
        throw unindexed(collection, `the order ${JSON.stringify(sort)}`, this.scanLimit)
    }
    return inOrder || !wantsOrder ? found : sorted(found, sort).slice(0, atMost)
  }

  private *candidates(
    collection: string,
    plan: Plan,
    view: View,
    differing: Set<string> | undefined,
  ): Generator<Document> {
    const seen = new Set<string>()
    for (const row of this.rows(collection, plan)) {
      if (seen.has(row.id)) continue
      seen.add(row.id)
      const changed = differing?.has(row.id) === true
      const document = changed ? this.see(collection, row.id, view) : (fromText(row.body) as Document)
      if (document !== undefined) yield document
    }
    for (const id of differing ?? []) {
      if (seen.has(id)) continue
      const document = this.see(collection, id, view)
      if (document !== undefined) yield document
    }
  }

  private *rows(collection: string, plan: Plan): Generator<Row> {
    if (plan.kind === 'scan') yield* this.store.rows.scan(collection)
    if (plan.kind === 'union') for (const part of plan.plans) yield* this.rows(collection, part)
    if (plan.kind === 'index')
      for (const range of plan.ranges) yield* this.store.rows.scanIndex(plan.index.id, range, plan.backwards)
    if (plan.kind === 'ids')
      for (const id of plan.ids) {
        const row = this.store.rows.get(collection, id)
        if (row !== undefined) yield row
      }
  }
}
