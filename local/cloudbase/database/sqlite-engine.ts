import type { DatabaseSchema, DeclaredWalks } from '../../../cloudfunctions/ports/database-schema'
import { requestFailed } from '../errors'
import { runPipeline } from './aggregate'
import type { Document, Fields } from './document'
import { checkedDocument } from './document-check'
import type {
	AggregateRequest,
	CountRequest,
	Engine,
	FindRequest,
	InsertRequest,
	RemoveRequest,
	ReplaceRequest,
	UpdateOutcome,
	UpdateRequest,
} from './engine'
import { copyOf, fromText, remember, toText } from './ejson'
import { checkFilter } from './filter-check'
import { duplicateKey, IndexedStore } from './indexed-store'
import { newObjectId } from './object-id'
import { checkProjection, projected } from './projection'
import { Reader, type View } from './reader'
import type { Row } from './kept-rows'
import { SqliteStore } from './sqlite-store'
import { Transactions } from './transactions'
import { applyChange } from './update/apply'
import { Writer, type Write } from './writer'

export interface SqliteEngineOptions {
	file: string
	schema: DatabaseSchema
	/** How many documents a query may look at that no index serves. */
	scanLimit?: number
	/** Refuses every request that looks at more documents than it answers, but for these. Without it none is refused. */
	walks?: DeclaredWalks
	/** Whether a write is on the disk before it is acknowledged. */
	waitsForDisk?: boolean
	/** How large the database may get; as large as the disk by default. */
	largestBytes?: number
}

const defaultScanLimit = 1000

/** The engine on SQLite. Its calls block the thread, which the scan limit keeps short. */
export class SqliteEngine implements Engine {
	private readonly store: IndexedStore
	private readonly transactions = new Transactions()
	private readonly reader: Reader
	private readonly writer: Writer
	/** What the last snapshot gave out, by its text: what has not changed since is neither read nor compared again. */
	private lastSeen = new Map<string, Document>()

	constructor({
		file,
		schema,
		scanLimit = defaultScanLimit,
		walks,
		waitsForDisk = true,
		largestBytes,
	}: SqliteEngineOptions) {
		this.store = new IndexedStore(new SqliteStore(file, waitsForDisk, largestBytes), schema)
		this.reader = new Reader(this.store, this.transactions, scanLimit, walks)
		this.writer = new Writer(this.store, this.transactions, this.reader)
	}

	async insert({ collection, documents, transactionId }: InsertRequest): Promise<string[]> {
		return this.write(transactionId, (write, view) => {
			this.store.indexesOf(collection)
			return documents.map((content) => {
				const document = checkedDocument(content, content['_id'] ?? newObjectId())
				if (this.reader.see(collection, document._id, view) !== undefined)
					throw duplicateKey(collection, '_id_')
				write(collection, document._id, document)
				return document._id
			})
		})
	}

	/** Fills a collection of an engine that nobody uses meanwhile with documents as they are stored; see `IndexedStore.load`. */
	load(collection: string, documents: Iterable<Document>): void {
		this.store.load(collection, documents)
	}

	async find(request: FindRequest): Promise<Fields[]> {
		const { projection: wish, transactionId, limit, ...wanted } = request
		checkFilter(wanted.filter)
		const projection = wish === undefined ? undefined : checkProjection(wish)
		const view = transactionId === undefined ? undefined : this.transactions.operate(transactionId)
		const atMost = wanted.skip + limit
		const found = this.reader.select({ request: 'find', ...wanted, atMost }, view).slice(wanted.skip)
		return projection === undefined ? found : found.map((document) => projected(document, projection))
	}

	async count(request: CountRequest): Promise<number> {
		const { collection, filter } = request
		checkFilter(filter)
		this.store.indexesOf(collection)
		if (Object.keys(filter).length === 0) return this.store.rows.count(collection)
		return this.reader.select({ request: 'count', ...request, atMost: Infinity }).length
	}

	async update(request: UpdateRequest): Promise<UpdateOutcome> {
		const { collection, filter, change, multiple, transactionId, look } = request
		checkFilter(filter)
		const wanted = {
			request: 'update' as const,
			collection,
			filter,
			...endOf(multiple),
			...(look && { look }),
		}
		return this.write(transactionId, (write, view) => {
			const outcome: UpdateOutcome = { updated: 0 }
			for (const document of this.reader.select(wanted, view)) {
				const next = applyChange(document, change)
				const text = toText(next)
				if (text === toText(document)) continue
				remember(next, text)
				write(collection, document._id, next)
				outcome.updated += 1
			}
			return outcome
		})
	}

	async replace({ collection, id, content, transactionId }: ReplaceRequest): Promise<{ created: boolean }> {
		return this.write(transactionId, (write, view) => {
			this.store.indexesOf(collection)
			const created = this.reader.see(collection, id, view) === undefined
			write(collection, id, checkedDocument(content, id))
			return { created }
		})
	}

	async remove({ transactionId, multiple, ...request }: RemoveRequest): Promise<number> {
		const { collection, filter } = request
		checkFilter(filter)
		const wanted = { request: 'remove' as const, ...request, ...endOf(multiple) }
		return this.write(transactionId, (write, view) => {
			const documents = this.reader.select(wanted, view)
			for (const { _id } of documents) write(collection, _id, undefined)
			return documents.length
		})
	}

	async aggregate({ stages, ...request }: AggregateRequest): Promise<Fields[]> {
		return runPipeline(stages, (filter) => {
			checkFilter(filter)
			return this.reader.select({ request: 'aggregate', ...request, filter, atMost: Infinity }).map(copyOf)
		})
	}

	async startTransaction(): Promise<string> {
		return this.transactions.start()
	}

	async commitTransaction(id: string): Promise<void> {
		this.writer.commit(this.transactions.get(id))
	}

	async abortTransaction(id: string): Promise<void> {
		this.transactions.abort(id)
	}

	snapshot(): Record<string, Document[]> {
		const before = this.lastSeen
		this.lastSeen = new Map()
		const read = ({ body }: Row): Document => {
			const document = before.get(body) ?? (fromText(body) as Document)
			this.lastSeen.set(body, document)
			return document
		}
		const content = this.store.collections.map((collection): [string, Document[]] => [
			collection,
			[...this.store.rows.scan(collection)].map(read),
		])
		return Object.fromEntries(content)
	}

	clear(): void {
		this.writer.flush()
		this.transactions.close()
		this.store.clear()
	}

	/** Brings all that is committed into the database file itself. */
	settle(): void {
		this.store.rows.checkpoint()
	}

	/** Throws if the file is damaged. */
	checkIntegrity(): void {
		const verdict = this.store.rows.integrity()
		if (verdict !== 'ok') throw requestFailed(`the database is damaged: ${verdict}`)
	}

	close(): void {
		this.writer.flush()
		this.transactions.close()
		this.store.rows.close()
	}

	private async write<T>(
		transactionId: string | undefined,
		work: (write: Write, view: View) => T,
	): Promise<T> {
		if (transactionId === undefined) return this.writer.plainly((write) => work(write, undefined))
		const view = this.transactions.operate(transactionId)
		return this.writer.within(view, (write) => work(write, view))
	}
}

function endOf(multiple: boolean): { atMost: number } {
	return { atMost: multiple ? Infinity : 1 }
}
