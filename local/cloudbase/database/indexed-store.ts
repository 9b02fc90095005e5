import type { DatabaseSchema, IndexSchema } from '../../../cloudfunctions/common/database/schema-type'
import { CloudError, requestFailed } from '../errors'
import type { Document, Fields } from './document'
import { fromText, toText } from './ejson'
import { indexKeys, valuesAt } from './paths'
import type { Index } from './plan'
import type { Row, SqliteStore } from './sqlite-store'

export function duplicateKey(collection: string, index: string): CloudError {
  return new CloudError(
    'DATABASE_DUPLICATE_WRITE',
    `E11000 duplicate key error collection: ${collection} index: ${index}`,
  )
}

/** Documents and the keys that lead to them, always changed together. */
export class IndexedStore {
  private readonly indexes = new Map<string, Index[]>()

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
    return row === undefined ? undefined : parse(row.body)
  }

  /**
   * Creates, changes or (with undefined) removes documents together; returns their former texts. Keys that are given
   * up are free before new ones are taken, so that documents may exchange unique keys.
   */
  put(writes: { collection: string; id: string; document: Document | undefined }[]): (string | undefined)[] {
    const moves = writes.map(({ collection, id, document }): Move => {
      const row = this.rows.get(collection, id)
      return { collection, id, row, old: row === undefined ? undefined : parse(row.body), next: document }
    })
    for (const move of moves)
      for (const index of this.indexesOf(move.collection)) this.releaseKeys(index, move)
    for (const move of moves) this.store(move)
    return moves.map(({ row }) => row?.body)
  }

  private releaseKeys(index: Index, { row, old, next }: Move): void {
    if (row === undefined || old === undefined) return
    const kept = next === undefined ? undefined : indexKeys(next, index.fields)
    for (const [text, key] of indexKeys(old, index.fields))
      if (kept?.has(text) !== true) this.rows.removeKey(index.id, key, row.place)
  }

  private store({ collection, id, row, old, next }: Move): void {
    if (next === undefined) {
      if (row !== undefined) this.rows.remove(row.place)
      return
    }
    const text = toText(next)
    const place = row?.place ?? this.rows.insert(collection, id, text)
    for (const index of this.indexesOf(collection)) this.takeKeys(index, place, old, next)
    if (row !== undefined) this.rows.update(place, text)
  }

  private takeKeys(index: Index, place: number, old: Fields | undefined, next: Fields): void {
    const held = old === undefined ? undefined : indexKeys(old, index.fields)
    const fresh = [...indexKeys(next, index.fields)].flatMap(([text, key]) =>
      held?.has(text) === true ? [] : [key],
    )
    if (index.unique && fresh.some((key) => this.rows.otherWithKey(index.id, key, place) !== undefined))
      throw duplicateKey(index.collection, index.name)
    this.rows.addKeys(index.id, fresh, place)
    const arrays = Object.keys(index.fields).filter((path) => valuesAt(next, path).length > 1)
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
      for (const row of this.rows.scan(collection))
        this.takeKeys(index, row.place, undefined, parse(row.body))
      return index
    })
  }
}

interface Move {
  collection: string
  id: string
  row: Row | undefined
  old: Document | undefined
  next: Document | undefined
}

function parse(text: string): Document {
  return fromText(text) as Document
}

function sameIndex(index: Index, wanted: IndexSchema): boolean {
  return (
    index.name === wanted.name &&
    index.unique === (wanted.unique ?? false) &&
    JSON.stringify(index.fields) === JSON.stringify(wanted.fields)
  )
}
