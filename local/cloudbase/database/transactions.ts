import { randomBytes } from 'node:crypto'
import { CloudError } from '../errors'
import type { Document } from './document'

const timeLimit = 30_000

/** A document's name among all collections. */
export function documentKey(collection: string, id: string): string {
	return `${collection}\u0000${id}`
}

/** A committed change, kept while a transaction might still look behind it. */
export interface Change {
	collection: string
	id: string
	/** The text before the change; undefined if the document did not exist. */
	before: string | undefined
}

export interface PendingWrite {
	collection: string
	id: string
	/** Undefined removes the document. */
	document: Document | undefined
}

/** An open transaction: what it saw first, and what it wants to write. */
export interface Transaction {
	id: string
	/** The number of the last commit that it sees; set by its first operation. */
	snapshot: number | undefined
	writes: Map<string, PendingWrite>
	expiry: NodeJS.Timeout
}

interface Lock {
	owner: Transaction
	released: Promise<void>
	release: () => void
}

/** Thrown inside a plain write that meets a transaction's lock: it waits for the end, then tries again. */
export class ResourceLocked extends Error {
	constructor(readonly released: Promise<void>) {
		super('locked by a transaction')
	}
}

export function conflict(): CloudError {
	return new CloudError(
		'DATABASE_TRANSACTION_CONFLICT',
		'[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others.',
	)
}

function notOpen(): CloudError {
	return new CloudError(
		'DATABASE_TRANSACTION_FAIL',
		'[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds',
	)
}

/** Who is in a transaction, what is locked, and what documents looked like before the latest commits. */
export class Transactions {
	private readonly open = new Map<string, Transaction>()
	/** Transactions that a fault ended: the SDK may still roll them back. */
	private readonly failed = new Set<string>()
	private readonly locks = new Map<string, Lock>()
	private readonly versions = new Map<string, { commit: number; change: Change }[]>()
	private commits = 0

	start(): string {
		const id = randomBytes(16).toString('hex')
		const expiry = setTimeout(() => this.expire(id), timeLimit)
		expiry.unref()
		this.open.set(id, { id, snapshot: undefined, writes: new Map(), expiry })
		return id
	}

	/** The open transaction of that id. */
	get(id: string): Transaction {
		const transaction = this.open.get(id)
		if (transaction === undefined) throw notOpen()
		return transaction
	}

	/** The same at an operation: the first one fixes the snapshot. */
	operate(id: string): Transaction & { snapshot: number } {
		const transaction = this.get(id)
		transaction.snapshot ??= this.commits
		return transaction as Transaction & { snapshot: number }
	}

	/** Ends it after a fault, so that nothing of it remains but the right to roll back. */
	fail(transaction: Transaction): void {
		if (!this.open.has(transaction.id)) return
		this.end(transaction)
		this.failed.add(transaction.id)
	}

	abort(id: string): void {
		if (this.failed.delete(id)) return
		this.end(this.get(id))
	}

	end(transaction: Transaction): void {
		clearTimeout(transaction.expiry)
		this.open.delete(transaction.id)
		for (const [resource, lock] of this.locks) {
			if (lock.owner !== transaction) continue
			this.locks.delete(resource)
			lock.release()
		}
		if (this.open.size === 0) this.versions.clear()
	}

	/** Takes a document or unique key for a transaction; the first one to want it gets it. */
	lock(transaction: Transaction, resource: string): void {
		const held = this.locks.get(resource)
		if (held?.owner === transaction) return
		if (held !== undefined) throw conflict()
		let release = (): void => undefined
		const released = new Promise<void>((resolve) => (release = resolve))
		this.locks.set(resource, { owner: transaction, released, release })
	}

	/** A plain write has to wait where a transaction holds the lock. */
	assertUnlocked(resource: string): void {
		const held = this.locks.get(resource)
		if (held !== undefined) throw new ResourceLocked(held.released)
	}

	/** Remembers what a commit changed, for transactions that must not see it yet. */
	recordCommit(changes: Change[]): void {
		this.commits += 1
		if (this.open.size === 0) return
		for (const change of changes) {
			const key = documentKey(change.collection, change.id)
			const known = this.versions.get(key) ?? []
			this.versions.set(key, [...known, { commit: this.commits, change }])
		}
	}

	/** The oldest change after a snapshot: its `before` is what the snapshot sees. */
	changeAfter(snapshot: number, key: string): Change | undefined {
		return this.versions.get(key)?.find(({ commit }) => commit > snapshot)?.change
	}

	/** Ids of a collection that look different inside a transaction than outside. */
	differing(transaction: Transaction & { snapshot: number }, collection: string): Set<string> {
		const ids = new Set<string>()
		for (const write of transaction.writes.values()) if (write.collection === collection) ids.add(write.id)
		for (const [key, versions] of this.versions) {
			const [first] = versions
			if (first?.change.collection !== collection) continue
			if (this.changeAfter(transaction.snapshot, key) !== undefined) ids.add(first.change.id)
		}
		return ids
	}

	/** Ends everything, at the end of the engine. */
	close(): void {
		for (const transaction of [...this.open.values()]) this.end(transaction)
		this.failed.clear()
	}

	private expire(id: string): void {
		const transaction = this.open.get(id)
		if (transaction !== undefined) this.end(transaction)
	}
}
