import { KeptRows, type Row } from './kept-rows'
import type { KeyRange } from './key-ranges'
import type { Index } from './plan'
import { SqliteFile } from './sqlite-file'

/** A row and the key that led to it. */
export interface KeyedRow {
	row: Row
	key: Buffer
}

/** A key that is not yet among those of its index. */
export interface KeptKey {
	indexId: number
	key: Buffer
	place: number
}

/** Pages grow: most readers stop after the first few rows. */
export const firstPage = 32
const largestPage = 512

const keysAStatement = 16
const keptAStatement = 300

const schema = `
  CREATE TABLE IF NOT EXISTS documents(
    place INTEGER PRIMARY KEY AUTOINCREMENT, collection TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL,
    UNIQUE(collection, id));
  CREATE INDEX IF NOT EXISTS documents_in_order ON documents(collection, place);
  CREATE TABLE IF NOT EXISTS keys(
    index_id INTEGER NOT NULL, key BLOB NOT NULL, place INTEGER NOT NULL,
    PRIMARY KEY(index_id, key, place)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS indexes(
    id INTEGER PRIMARY KEY, collection TEXT NOT NULL, name TEXT NOT NULL, fields TEXT NOT NULL,
    is_unique INTEGER NOT NULL, multikey INTEGER NOT NULL);`

/** Documents and the keys that lead to them, on disk. */
export class SqliteStore extends SqliteFile {
	/** Rows as they stand in the file; nobody else writes it. */
	private readonly kept = new KeptRows()

	constructor(file: string, waitsForDisk: boolean, largestBytes?: number) {
		super(file, waitsForDisk, largestBytes)
		this.exec(schema)
	}

	protected override undone(): void {
		this.kept.clear()
	}

	get(collection: string, id: string): Row | undefined {
		const sql = 'SELECT place FROM documents WHERE collection = ? AND id = ?'
		const found = this.statement(sql).get(collection, id) as { place: number } | undefined
		return found && this.rowsAt([found.place]).get(found.place)
	}

	/** Rows by their places; only those that are not kept are read. */
	private rowsAt(places: readonly number[]): Map<number, Row> {
		const rows = new Map<number, Row>()
		const unknown: number[] = []
		for (const place of places) {
			const row = this.kept.get(place)
			if (row === undefined) unknown.push(place)
			else rows.set(place, row)
		}
		if (unknown.length === 0) return rows
		const sql = 'SELECT place, id, body FROM documents WHERE place IN (SELECT value FROM json_each(?))'
		for (const row of this.statement(sql).all(JSON.stringify(unknown)) as Row[]) {
			rows.set(row.place, row)
			this.kept.keep(row)
		}
		return rows
	}

	/** Creates a row at the end of its collection and returns its place. */
	insert(collection: string, id: string, body: string): number {
		const sql = 'INSERT INTO documents(collection, id, body) VALUES(?, ?, ?)'
		return Number(this.run(sql, collection, id, body).lastInsertRowid)
	}

	update(place: number, body: string): void {
		this.run('UPDATE documents SET body = ? WHERE place = ?', body, place)
		this.kept.drop(place)
	}

	remove(place: number): void {
		this.run('DELETE FROM documents WHERE place = ?', place)
		this.kept.drop(place)
	}

	/** The rows of a collection in the order of their creation, read page by page. */
	*scan(collection: string): Generator<Row> {
		const sql =
			'SELECT place, id, body FROM documents WHERE collection = ? AND place > ? ORDER BY place LIMIT ?'
		let last = 0
		for (let size = firstPage; ; size = Math.min(size * 2, largestPage)) {
			const rows = this.statement(sql).all(collection, last, size) as Row[]
			yield* rows
			const end = rows.at(-1)
			if (end === undefined || rows.length < size) return
			last = end.place
		}
	}

	/** The rows whose keys lie in a range, in the index's order or backwards; `first` at once, then more and more. */
	*scanIndex(indexId: number, range: KeyRange, backwards: boolean, first = firstPage): Generator<KeyedRow> {
		const from = 'SELECT key, place FROM keys WHERE index_id = ?'
		const sql = backwards
			? `${from} AND key >= ? AND (key, place) < (?, ?) ORDER BY key DESC, place DESC LIMIT ?`
			: `${from} AND key < ? AND (key, place) > (?, ?) ORDER BY key, place LIMIT ?`
		let position = backwards ? { key: range.high, place: -1 } : { key: range.low, place: -1 }
		const stop = backwards ? range.low : range.high
		for (let size = first; ; size = Math.min(size * 2, largestPage)) {
			const keys = this.statement(sql).all(indexId, stop, position.key, position.place, size) as FoundKey[]
			const rows = this.rowsAt(keys.map(({ place }) => place))
			for (const { key, place } of keys) {
				const row = rows.get(place)
				if (row === undefined) throw new Error(`a key of index ${indexId} leads to no document`)
				yield { row, key: Buffer.from(key) }
			}
			const end = keys.at(-1)
			if (end === undefined || keys.length < size) return
			// The driver gives bytes back as an ArrayBuffer, but does not take one.
			position = { key: Buffer.from(end.key), place: end.place }
		}
	}

	count(collection: string): number {
		return this.number('SELECT count(*) AS n FROM documents WHERE collection = ?', collection)
	}

	/** True if the collection has more than `limit` rows, found without counting them all. */
	hasMoreThan(collection: string, limit: number): boolean {
		const sql = 'SELECT count(*) AS n FROM (SELECT 1 FROM documents WHERE collection = ? LIMIT ?)'
		return this.number(sql, collection, limit + 1) > limit
	}

	/** The id of another row with the same key, if there is one. */
	otherWithKey(indexId: number, key: Buffer, place: number): string | undefined {
		const sql = `SELECT d.id AS id FROM keys k JOIN documents d ON d.place = k.place
      WHERE k.index_id = ? AND k.key = ? AND k.place <> ? LIMIT 1`
		return (this.statement(sql).get(indexId, key, place) as { id: string } | undefined)?.id
	}

	/** One statement for all keys of a document: a call of the driver costs more than a row. */
	addKeys(indexId: number, keys: readonly Buffer[], place: number): void {
		for (let at = 0; at < keys.length; at += keysAStatement) {
			const some = keys.slice(at, at + keysAStatement)
			const rows = some.map(() => '(?, ?, ?)').join()
			this.run(
				`INSERT INTO keys(index_id, key, place) VALUES${rows}`,
				...some.flatMap((key) => [indexId, key, place]),
			)
		}
	}

	/** Sets keys aside, of any indexes, until `takeKeptKeys`. */
	keepKeys(keys: readonly KeptKey[]): void {
		for (let at = 0; at < keys.length; at += keptAStatement) {
			const some = keys.slice(at, at + keptAStatement)
			this.run(
				`INSERT INTO kept_keys(index_id, key, place) VALUES${some.map(() => '(?, ?, ?)').join()}`,
				...some.flatMap(({ indexId, key, place }) => [indexId, key, place]),
			)
		}
	}

	/** Does work that may keep keys and is done over from an empty file where it does not come to its end; then takes them in their order. */
	hurriedly(work: () => void): void {
		this.exec('PRAGMA journal_mode=OFF')
		// In memory, which is usual here, the keys of a million reports take 17 GB.
		this.exec('PRAGMA temp_store=FILE')
		this.exec(
			'CREATE TEMP TABLE kept_keys(index_id INTEGER NOT NULL, key BLOB NOT NULL, place INTEGER NOT NULL)',
		)
		work()
		this.run('INSERT INTO keys SELECT index_id, key, place FROM kept_keys ORDER BY index_id, key, place')
		this.forgetStatements()
		this.exec('DROP TABLE kept_keys')
		this.exec('PRAGMA journal_mode=WAL')
	}

	removeKey(indexId: number, key: Buffer, place: number): void {
		this.run('DELETE FROM keys WHERE index_id = ? AND key = ? AND place = ?', indexId, key, place)
	}

	indexes(): Index[] {
		const rows = this.statement('SELECT * FROM indexes ORDER BY id').all() as IndexRow[]
		return rows.map(({ id, collection, name, fields: text, is_unique, multikey }) => {
			const fields = JSON.parse(text) as Index['fields']
			const arrays = new Set(Object.keys(fields).filter((_field, at) => multikey & (1 << at)))
			return { id, collection, name, fields, unique: is_unique === 1, arrays }
		})
	}

	addIndex(index: Omit<Index, 'id'>): Index {
		const sql = 'INSERT INTO indexes(collection, name, fields, is_unique, multikey) VALUES(?, ?, ?, ?, ?)'
		const { collection, name, fields, unique } = index
		const flags = [unique ? 1 : 0, arrayBits(index)]
		const { lastInsertRowid } = this.run(sql, collection, name, JSON.stringify(fields), ...flags)
		return { ...index, id: Number(lastInsertRowid) }
	}

	dropIndex(id: number): void {
		this.run('DELETE FROM keys WHERE index_id = ?', id)
		this.run('DELETE FROM indexes WHERE id = ?', id)
	}

	/** Keeps in which fields of an index there are arrays. */
	markArrays(index: Index): void {
		this.run('UPDATE indexes SET multikey = ? WHERE id = ?', arrayBits(index), index.id)
	}

	/** Removes every document and key. */
	clear(): void {
		this.atomic(() => {
			this.run('DELETE FROM keys')
			this.run('DELETE FROM documents')
			this.run('UPDATE indexes SET multikey = 0')
		})
		this.kept.clear()
	}
}

interface FoundKey {
	place: number
	key: ArrayBuffer
}

interface IndexRow {
	id: number
	collection: string
	name: string
	fields: string
	is_unique: number
	/** A bit for each field, the first one's lowest: whether any document has an array there. */
	multikey: number
}

function arrayBits({ fields, arrays }: Pick<Index, 'fields' | 'arrays'>): number {
	return Object.keys(fields).reduce((bits, field, at) => bits | (arrays.has(field) ? 1 << at : 0), 0)
}
