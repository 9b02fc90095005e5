import type { Document } from './document'
import { duplicateKey, type IndexedStore } from './indexed-store'
import { indexKeys } from './paths'
import type { Reader, View } from './reader'
import {
	conflict,
	documentKey,
	ResourceLocked,
	type Change,
	type PendingWrite,
	type Transaction,
	type Transactions,
} from './transactions'

type OpenView = NonNullable<View>

/** Where a write goes: straight to the disk, or into a transaction until it commits. */
export type Write = (collection: string, id: string, document: Document | undefined) => void

/** Applies writes with their conflicts: the first writer of a document wins. */
export class Writer {
	constructor(
		private readonly store: IndexedStore,
		private readonly transactions: Transactions,
		private readonly reader: Reader,
	) {}

	/** Runs a write outside of transactions as one atom; it waits where a transaction holds a lock. */
	async plainly<T>(work: (write: Write) => T): Promise<T> {
		for (;;) {
			try {
				return this.commitPlainly(work)
			} catch (error) {
				if (!(error instanceof ResourceLocked)) throw error
				await error.released
			}
		}
	}

	/** Runs a write inside a transaction; any fault ends the transaction. */
	within<T>(view: OpenView, work: (write: Write) => T): T {
		try {
			return work((collection, id, document) => this.hold(view, collection, id, document))
		} catch (error) {
			this.transactions.fail(view)
			throw error
		}
	}

	/** Puts everything a transaction wrote on the disk, or nothing of it. */
	commit(transaction: Transaction): void {
		try {
			const writes = [...transaction.writes.values()]
			this.transactions.recordCommit(this.store.rows.atomic(() => this.apply(writes)))
		} finally {
			this.transactions.end(transaction)
		}
	}

	private commitPlainly<T>(work: (write: Write) => T): T {
		const changes: Change[] = []
		const result = this.store.rows.atomic(() =>
			work((collection, id, document) => {
				this.transactions.assertUnlocked(documentKey(collection, id))
				for (const key of this.uniqueKeys(collection, document))
					this.transactions.assertUnlocked(key.resource)
				changes.push(...this.apply([{ collection, id, document }]))
			}),
		)
		this.transactions.recordCommit(changes)
		return result
	}

	private apply(writes: PendingWrite[]): Change[] {
		const formerTexts = this.store.put(writes)
		return writes.map(({ collection, id }, i) => ({ collection, id, before: formerTexts[i] }))
	}

	private hold(view: OpenView, collection: string, id: string, document: Document | undefined): void {
		const key = documentKey(collection, id)
		if (this.transactions.changeAfter(view.snapshot, key) !== undefined) throw conflict()
		this.transactions.lock(view, key)
		for (const unique of this.uniqueKeys(collection, document)) {
			this.transactions.lock(view, unique.resource)
			this.assertFree(view, unique, collection, id)
		}
		view.writes.set(key, { collection, id, document })
	}

	/** A key that another document has in this view is a duplicate; one that it cannot see yet is a conflict. */
	private assertFree(view: OpenView, unique: UniqueKey, collection: string, id: string): void {
		for (const other of view.writes.values()) {
			if (other.collection !== collection || other.id === id || other.document === undefined) continue
			if (indexKeys(other.document, unique.fields).has(unique.text))
				throw duplicateKey(collection, unique.name)
		}
		const place = this.store.rows.get(collection, id)?.place ?? -1
		const holder = this.store.rows.otherWithKey(unique.indexId, unique.key, place)
		if (holder === undefined || view.writes.has(documentKey(collection, holder))) return
		const visible = this.reader.see(collection, holder, view)
		if (
			visible === undefined ||
			this.transactions.changeAfter(view.snapshot, documentKey(collection, holder))
		)
			throw conflict()
		throw duplicateKey(collection, unique.name)
	}

	private uniqueKeys(collection: string, document: Document | undefined): UniqueKey[] {
		if (document === undefined) return []
		return this.store
			.indexesOf(collection)
			.filter((index) => index.unique)
			.flatMap(({ id: indexId, name, fields }) =>
				[...indexKeys(document, fields)].map(([text, key]) => ({
					indexId,
					name,
					fields,
					key,
					text,
					resource: `unique ${indexId} ${text}`,
				})),
			)
	}
}

interface UniqueKey {
	indexId: number
	name: string
	fields: Record<string, 1 | -1>
	key: Buffer
	/** The key as a text, to compare by. */
	text: string
	/** The name of the key among all locks. */
	resource: string
}
