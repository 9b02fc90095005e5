import type { DatabaseSchema, IndexSchema } from '../../../cloudfunctions/ports/database-schema'
import { CloudError, requestFailed } from '../errors'
import type { Document, Fields } from './document'
import { fromText, toText } from './ejson'
import { indexKeys, valuesAt, type IndexKeys } from './paths'
import type { Index } from './plan'
import type { Row } from './kept-rows'
import type { KeptKey, SqliteStore } from './sqlite-store'

export function duplicateKey(collection: string, index: string): CloudError {
	return new CloudError(
		'DATABASE_DUPLICATE_WRITE',
		`E11000 duplicate key error collection: ${collection} index: ${index}`,
	)
}

const LOADED_AT_ONCE = 1_000

/** Documents and the keys that lead to them, always changed together. */
export class IndexedStore {
	private readonly indexes = new Map<string, Index[]>()
	/** Reading a row's text takes longer than finding it. */
	private readonly parsed = new WeakMap<Row, Document>()

	constructor(
		readonly rows: SqliteStore,
		schema: DatabaseSchema,
	) {
		const known = rows.indexes()
		for (const [collection, { indexes }] of Object.entries(schema.collections)) {
			const there = known.filter((index) => index.collection === collection)
			this.indexes.set(collection, this.agree(collection, indexes, there))
		}
	}

	get collections(): string[] {
		return [...this.indexes.keys()]
	}

	/** The indexes of a collection, which has to be declared. */
	indexesOf(collection: string): Index[] {
		const indexes = this.indexes.get(collection)
		if (indexes === undefined)
			throw new CloudError('DATABASE_COLLECTION_NOT_EXIST', `Db or Table not exist: ${collection}`)
		return indexes
	}

	get(collection: string, id: string): Document | undefined {
		const row = this.rows.get(collection, id)
		return row === undefined ? undefined : this.documentOf(row)
	}

	/** The document of a row. Nobody may change it: others read the same. */
	documentOf(row: Row): Document {
		const known = this.parsed.get(row)
		if (known !== undefined) return known
		const document = fromText(row.body) as Document
		this.parsed.set(row, document)
		return document
	}

	/**
	 * Creates, changes or (with undefined) removes documents together; returns their former texts. Keys that are given
	 * up are free before new ones are taken, so that documents may exchange unique keys.
	 */
	put(writes: { collection: string; id: string; document: Document | undefined }[]): (string | undefined)[] {
		const moves = writes.map((write): Move => {
			const row = this.rows.get(write.collection, write.id)
			const old = row === undefined ? undefined : this.documentOf(row)
			const keys = this.indexesOf(write.collection).map((index) => ({
				index,
				old: keysOf(index, old),
				next: keysOf(index, write.document),
			}))
			return { ...write, row, keys }
		})
		for (const { row, keys } of moves) if (row !== undefined) this.releaseKeys(row, keys)
		for (const move of moves) this.store(move)
		return moves.map(({ row }) => row?.body)
	}

	/**
	 * Adds documents that are new and by themselves right, very many of them: keys are written in their order at the end, a
	 * tenth of the work of writing each where it belongs. A process that ends meanwhile leaves a file of no use.
	 */
	load(collection: string, documents: Iterable<Document>): void {
		const indexes = this.indexesOf(collection)
		this.rows.hurriedly(() => {
			for (const part of parts(documents, LOADED_AT_ONCE))
				this.rows.atomic(() => {
					const keys = part.flatMap((document) => {
						const place = this.rows.insert(collection, document._id, toText(document))
						return indexes.flatMap((index) => this.keysToKeep(index, document, place))
					})
					this.rows.keepKeys(keys)
				})
		})
	}

	private keysToKeep(index: Index, document: Document, place: number): KeptKey[] {
		const keys = keysOf(index, document)
		if (keys.size > 1) this.markArrays(index, document)
		return [...keys.values()].map((key) => ({ indexId: index.id, key, place }))
	}

	private releaseKeys(row: Row, keys: KeyChange[]): void {
		for (const { index, old, next } of keys)
			for (const [text, key] of old) if (!next.has(text)) this.rows.removeKey(index.id, key, row.place)
	}

	private store({ collection, id, row, document, keys }: Move): void {
		if (document === undefined) {
			if (row !== undefined) this.rows.remove(row.place)
			return
		}
		const text = toText(document)
		const place = row?.place ?? this.rows.insert(collection, id, text)
		for (const change of keys) this.takeKeys(change, place, document)
		if (row !== undefined) this.rows.update(place, text)
	}

	private takeKeys({ index, old, next }: KeyChange, place: number, document: Fields): void {
		const fresh = [...next].flatMap(([text, key]) => (old.has(text) ? [] : [key]))
		if (index.unique && fresh.some((key) => this.rows.otherWithKey(index.id, key, place) !== undefined))
			throw duplicateKey(index.collection, index.name)
		this.rows.addKeys(index.id, fresh, place)
		// Equal elements are as good as one.
		if (next.size > 1) this.markArrays(index, document)
	}

	private markArrays(index: Index, document: Fields): void {
		const arrays = Object.keys(index.fields).filter((path) => valuesAt(document, path).length > 1)
		if (arrays.every((path) => index.arrays.has(path))) return
		index.arrays = new Set([...index.arrays, ...arrays])
		this.rows.markArrays(index)
	}

	/** Removes every document; the indexes are as new. */
	clear(): void {
		this.rows.clear()
		for (const index of [...this.indexes.values()].flat()) index.arrays = new Set()
	}

	/** Makes the indexes on disk those that are declared. */
	private agree(collection: string, declared: IndexSchema[], there: Index[]): Index[] {
		const kept = there.filter((index) => declared.some((wanted) => sameIndex(index, wanted)))
		for (const index of there)
			if (!kept.includes(index)) this.rows.atomic(() => this.rows.dropIndex(index.id))
		return declared.map(
			(wanted) => kept.find((index) => sameIndex(index, wanted)) ?? this.create(collection, wanted),
		)
	}

	private create(collection: string, { name, fields, unique = false }: IndexSchema): Index {
		const count = Object.keys(fields).length
		if (count === 0 || count > 31) throw requestFailed(`index ${name}: from 1 to 31 fields`)
		return this.rows.atomic(() => {
			const index = this.rows.addIndex({ collection, name, fields, unique, arrays: new Set() })
			for (const row of this.rows.scan(collection)) {
				const document = this.documentOf(row)
				this.takeKeys({ index, old: none, next: keysOf(index, document) }, row.place, document)
			}
			return index
		})
	}
}

interface Move {
	collection: string
	id: string
	row: Row | undefined
	document: Document | undefined
	keys: KeyChange[]
}

/** The keys that a document had in an index, and those that it will have. */
interface KeyChange {
	index: Index
	old: IndexKeys
	next: IndexKeys
}

const none: IndexKeys = new Map()

function keysOf({ fields }: Index, document: Document | undefined): IndexKeys {
	return document === undefined ? none : indexKeys(document, fields)
}

function* parts<T>(all: Iterable<T>, size: number): Generator<T[]> {
	let part: T[] = []
	for (const one of all) {
		part.push(one)
		if (part.length < size) continue
		yield part
		part = []
	}
	if (part.length > 0) yield part
}

function sameIndex(index: Index, wanted: IndexSchema): boolean {
	return (
		index.name === wanted.name &&
		index.unique === (wanted.unique ?? false) &&
		JSON.stringify(index.fields) === JSON.stringify(wanted.fields)
	)
}
