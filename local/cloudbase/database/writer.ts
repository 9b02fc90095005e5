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

/** A write that waits for its turn. */
interface Waiting {
	/** Does it; answers how to say that it is on the disk. */
	run: () => () => void
	fail: (error: unknown) => void
}

/** Applies writes with their conflicts: the first writer of a document wins. */
export class Writer {
	private waiting: Waiting[] = []

	constructor(
		private readonly store: IndexedStore,
		private readonly transactions: Transactions,
		private readonly reader: Reader,
	) {}

	/** Runs a write outside of transactions as one atom; it waits where a transaction holds a lock. */
	async plainly<T>(work: (write: Write) => T): Promise<T> {
		for (;;) {
			try {
				return await this.inLine(work)
			} catch (error) {
				if (!(error instanceof ResourceLocked)) throw error
				await error.released
			}
		}
	}

	/**
	 * Does all writes that wait, each of them an atom, and brings them to the disk together: that takes as long for many as
	 * for one. None is acknowledged before.
	 */
	flush(): void {
		const all = this.waiting
		this.waiting = []
		if (all.length === 0) return
		for (const acknowledge of this.brought(all)) acknowledge()
	}

	/** Brings writes to the disk; answers how to say what came of each. */
	private brought(all: readonly Waiting[]): (() => void)[] {
		try {
			return this.store.rows.atomic(() => all.map((one) => this.outcomeOf(one, all.length === 1)))
		} catch (error) {
			if (all.length === 1)
				return all.map(
					({ fail }) =>
						() =>
							fail(error),
				)
			// What does not fit on the disk is not to take the others along.
			return all.flatMap((one) => this.brought([one]))
		}
	}

	/** Does a write; answers how to say what came of it, once that is on the disk. */
	private outcomeOf({ run, fail }: Waiting, isAlone: boolean): () => void {
		if (isAlone) return run()
		try {
			return this.store.rows.nested(run)
		} catch (error) {
			if (!this.store.rows.isInAtom) throw error
			return () => fail(error)
		}
	}

	/** Those that come in the same turn of the event loop are done together; nobody waits for others to come. */
	private inLine<T>(work: (write: Write) => T): Promise<T> {
		return new Promise((resolve, reject) => {
			if (this.waiting.length === 0) setImmediate(() => this.flush())
			this.waiting.push({ run: () => this.ready(work, resolve), fail: reject })
		})
	}

	/** The write, with what is to be done once it is on the disk. */
	private ready<T>(work: (write: Write) => T, resolve: (result: T) => void): () => void {
		const changes: Change[] = []
		const result = work((collection, id, document) => {
			this.transactions.assertUnlocked(documentKey(collection, id))
			for (const key of this.uniqueKeys(collection, document)) this.transactions.assertUnlocked(key.resource)
			changes.push(...this.apply([{ collection, id, document }]))
		})
		return () => {
			this.transactions.recordCommit(changes)
			resolve(result)
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
