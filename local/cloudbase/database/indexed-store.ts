import type { DatabaseSchema, IndexSchema } from '../../../cloudfunctions/common/database/schema-type'
import { CloudError, requestFailed } from '../errors'
import type { Document, Fields } from './document'
import { fromText, toText } from './ejson'
import { indexKeys, valuesAt } from './paths'
import type { Index } from './planner'
import type { SqliteStore } from './sqlite-store'

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
    return row === undefined ? undefined : (fromText(row.body) as Document)
  }

  /** Creates, changes or (with undefined) removes a document; returns its former text. */
  put(collection: string, id: string, document: Document | undefined): string | undefined {
    const row = this.rows.get(collection, id)
    const old = row === undefined ? undefined : (fromText(row.body) as Document)
    if (row === undefined && document === undefined) return undefined
    const place = row?.place ?? this.rows.insert(collection, id, toText(document))
    for (const index of this.indexesOf(collection)) this.moveKeys(index, place, old, document)
    if (document === undefined) this.rows.remove(place)
    else if (row !== undefined) this.rows.update(place, toText(document))
    return row?.body
  }

  private moveKeys(index: Index, place: number, old: Fields | undefined, next: Fields | undefined): void {
    const oldKeys = old === undefined ? [] : indexKeys(old, index.fields)
    const newKeys = next === undefined ? [] : indexKeys(next, index.fields)
    for (const key of oldKeys)
      if (!newKeys.some((other) => other.equals(key))) this.rows.removeKey(index.id, key, place)
    for (const key of newKeys) {
      if (oldKeys.some((other) => other.equals(key))) continue
      if (index.unique && this.rows.otherWithKey(index.id, key, place) !== undefined)
        throw duplicateKey(index.collection, index.name)
      this.rows.addKey(index.id, key, place)
    }
    if (next !== undefined && !index.multikey && holdsArray(next, index)) {
      this.rows.markMultikey(index.id)
      index.multikey = true
    }
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
      const index = this.rows.addIndex({ collection, name, fields, unique, multikey: false })
      for (const row of this.rows.scan(collection))
        this.moveKeys(index, row.place, undefined, fromText(row.body) as Document)
      return index
    })
  }
}

function sameIndex(index: Index, wanted: IndexSchema): boolean {
  return (
    index.name === wanted.name &&
    index.unique === (wanted.unique ?? false) &&
    JSON.stringify(index.fields) === JSON.stringify(wanted.fields)
  )
}

function holdsArray(document: Fields, index: Index): boolean {
  return Object.keys(index.fields).some((path) => valuesAt(document, path).length > 1)
}
