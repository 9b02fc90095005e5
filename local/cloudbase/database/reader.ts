import type { DeclaredWalks } from '../../../cloudfunctions/ports/database-schema'
import { CloudError } from '../errors'
import type { Document, SortOrder } from './document'
import { fromText } from './ejson'
import { noLook } from './engine'
import type { IndexedStore } from './indexed-store'
import { matcherOf } from './matcher'
import { interleaved, sorted } from './order'
import { sortValue } from './paths'
import type { Plan } from './plan'
import { planQuery } from './planner'
import { rowsOf } from './rows'
import type { Selection } from './selection'
import type { Row } from './kept-rows'
import { documentKey, type Transaction, type Transactions } from './transactions'
import { walkOf } from './unbounded'

/** A transaction that has begun to read or write. */
export type View = (Transaction & { snapshot: number }) | undefined

function unindexed(collection: string, what: string, limit: number): CloudError {
	return new CloudError(
		'DATABASE_QUERY_UNINDEXED',
		`${what} on ${collection} is served by no declared index and would take more than ${limit} documents`,
	)
}

type Test = (document: Document) => boolean

/** Finds documents: the planner narrows, mingo decides, a transaction sees its own snapshot. */
export class Reader {
	constructor(
		private readonly store: IndexedStore,
		private readonly transactions: Transactions,
		private readonly scanLimit: number,
		private readonly walks: DeclaredWalks | undefined,
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
	select(selection: Selection, view?: View): Document[] {
		const { collection, filter, sort = {}, atMost } = selection
		const plan = planQuery(this.store.indexesOf(collection), filter, sort)
		const walk = walkOf(selection, plan, this.walks)
		if (walk !== undefined) selection.look?.walks.push(walk)
		this.refuseScan(selection, plan)
		const matches = matcherOf(filter)
		if (Object.keys(sort).length === 0)
			return first(atMost, only(matches, this.candidates(selection, plan, view)))
		const fits: Test = (document) => matches(document) && hasPlace(document, sort)
		if (plan.kind === 'index' && plan.order !== 'none')
			return first(atMost, this.inOrder(selection, plan, view, fits))
		const found = first(this.scanLimit + 1, only(fits, this.candidates(selection, plan, view)))
		if (found.length > this.scanLimit)
			throw unindexed(collection, `the order ${JSON.stringify(sort)}`, this.scanLimit)
		return sorted(found, sort).slice(0, atMost)
	}

	private refuseScan({ collection, filter, sort = {}, atMost }: Selection, plan: Plan): void {
		const asked = Object.keys({ ...filter, ...sort })
		const selective = asked.length > 0 || atMost === Infinity
		if (plan.kind === 'scan' && selective && this.store.rows.hasMoreThan(collection, this.scanLimit))
			throw unindexed(collection, `the query ${JSON.stringify(asked)}`, this.scanLimit)
	}

	/** What an index brings in order, and among it, where it belongs, what a transaction sees otherwise. */
	private inOrder(selection: Selection, plan: Plan, view: View, fits: Test): Generator<Document> {
		const { collection, sort = {} } = selection
		const differing = this.differing(collection, view)
		const seen = [...differing].flatMap((id) => this.see(collection, id, view) ?? [])
		const alike = only(fits, this.unlike(differing, selection, plan))
		return interleaved(alike, sorted(seen.filter(fits), sort), sort)
	}

	private *unlike(differing: ReadonlySet<string>, selection: Selection, plan: Plan): Generator<Document> {
		for (const row of this.rows(selection, plan)) if (!differing.has(row.id)) yield this.store.documentOf(row)
	}

	private *candidates(selection: Selection, plan: Plan, view: View): Generator<Document> {
		const { collection } = selection
		const differing = this.differing(collection, view)
		for (const row of this.rows(selection, plan)) {
			const document = differing.delete(row.id)
				? this.see(collection, row.id, view)
				: this.store.documentOf(row)
			if (document !== undefined) yield document
		}
		for (const id of differing) {
			const document = this.see(collection, id, view)
			if (document !== undefined) yield document
		}
	}

	/** Each row of a plan once. */
	private *rows({ collection, look = noLook() }: Selection, plan: Plan): Generator<Row> {
		const seen = new Set<string>()
		for (const row of rowsOf(this.store.rows, collection, plan)) {
			look.examined += 1
			if (seen.has(row.id)) continue
			seen.add(row.id)
			yield row
		}
	}

	private differing(collection: string, view: View): Set<string> {
		return view === undefined ? new Set() : this.transactions.differing(view, collection)
	}
}

function* only(test: Test, documents: Iterable<Document>): Generator<Document> {
	for (const document of documents) if (test(document)) yield document
}

function first(atMost: number, documents: Iterable<Document>): Document[] {
	const found: Document[] = []
	if (atMost <= 0) return found
	for (const document of documents) {
		found.push(document)
		if (found.length >= atMost) break
	}
	return found
}

/** True, unless a document cannot be sorted at all: that is refused. */
function hasPlace(document: Document, sort: SortOrder): boolean {
	for (const path of Object.keys(sort)) sortValue(document, path)
	return true
}
