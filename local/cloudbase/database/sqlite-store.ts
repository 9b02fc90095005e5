import Database from 'libsql'
import { storageFull } from '../errors'
import type { KeyRange } from './key-ranges'
import type { Index } from './plan'

/** A stored document: its place in the order of creation, its id, its EJSON text. */
export interface Row {
	place: number
	id: string
	body: string
}

/** A row with the key that led to it. */
export interface KeyedRow extends Row {
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

const busyMilliseconds = 5000
const pageBytes = 4096

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

/** Rows on disk through SQLite. A commit is on the disk before it returns (WAL with synchronous=FULL), unless nobody waits for that. */
export class SqliteStore {
	private readonly database: Database.Database
	private readonly statements = new Map<string, Database.Statement>()

	constructor(file: string, waitsForDisk: boolean, largestBytes?: number) {
		this.database = new Database(file)
		// A backup reads beside this process.
		this.database.exec(`PRAGMA busy_timeout=${busyMilliseconds}`)
		this.database.exec('PRAGMA journal_mode=WAL')
		this.database.exec(`PRAGMA synchronous=${waitsForDisk ? 'FULL' : 'OFF'}`)
		this.database.exec('PRAGMA cache_size=-65536')
		this.database.exec(schema)
		if (largestBytes !== undefined)
			this.database.exec(`PRAGMA max_page_count=${Math.ceil(largestBytes / pageBytes)}`)
	}

	/** All or nothing. */
	atomic<T>(work: () => T): T {
		this.run('BEGIN IMMEDIATE')
		try {
			const result = work()
			this.run('COMMIT')
			return result
		} catch (error) {
			// Where the disk is full SQLite may have rolled back by itself.
			if (this.database.inTransaction) this.run('ROLLBACK')
			throw error
		}
	}

	/** False once SQLite has given up by itself what was to be all or nothing. */
	get isInAtom(): boolean {
		return this.database.inTransaction
	}

	/** All or nothing, within what is all or nothing. */
	nested<T>(work: () => T): T {
		this.run('SAVEPOINT one')
		try {
			return work()
		} catch (error) {
			if (this.isInAtom) this.run('ROLLBACK TO one')
			throw error
		} finally {
			if (this.isInAtom) this.run('RELEASE one')
		}
	}

	get(collection: string, id: string): Row | undefined {
		const sql = 'SELECT place, id, body FROM documents WHERE collection = ? AND id = ?'
		return this.statement(sql).get(collection, id) as Row | undefined
	}

	/** Creates a row at the end of its collection and returns its place. */
	insert(collection: string, id: string, body: string): number {
		const sql = 'INSERT INTO documents(collection, id, body) VALUES(?, ?, ?)'
		return Number(this.run(sql, collection, id, body).lastInsertRowid)
	}

	update(place: number, body: string): void {
		this.run('UPDATE documents SET body = ? WHERE place = ?', body, place)
	}

	remove(place: number): void {
		this.run('DELETE FROM documents WHERE place = ?', place)
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
		const columns = 'SELECT k.key AS key, k.place AS place, d.id AS id, d.body AS body'
		const from = 'FROM keys k JOIN documents d ON d.place = k.place WHERE k.index_id = ?'
		const sql = backwards
			? `${columns} ${from} AND k.key >= ? AND (k.key, k.place) < (?, ?) ORDER BY k.key DESC, k.place DESC LIMIT ?`
			: `${columns} ${from} AND k.key < ? AND (k.key, k.place) > (?, ?) ORDER BY k.key, k.place LIMIT ?`
		let position = backwards ? { key: range.high, place: -1 } : { key: range.low, place: -1 }
		const stop = backwards ? range.low : range.high
		for (let size = first; ; size = Math.min(size * 2, largestPage)) {
			const rows = this.statement(sql).all(indexId, stop, position.key, position.place, size) as FoundRow[]
			for (const row of rows) yield { ...row, key: Buffer.from(row.key) }
			const end = rows.at(-1)
			if (end === undefined || rows.length < size) return
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
		this.database.exec('PRAGMA journal_mode=OFF')
		// In memory, which is usual here, the keys of a million reports take 17 GB.
		this.database.exec('PRAGMA temp_store=FILE')
		this.database.exec(
			'CREATE TEMP TABLE kept_keys(index_id INTEGER NOT NULL, key BLOB NOT NULL, place INTEGER NOT NULL)',
		)
		work()
		this.run('INSERT INTO keys SELECT index_id, key, place FROM kept_keys ORDER BY index_id, key, place')
		// A statement that names a table keeps it from being dropped.
		this.statements.clear()
		this.database.exec('DROP TABLE kept_keys')
		this.database.exec('PRAGMA journal_mode=WAL')
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
	}

	/** Moves what stands in the write-ahead log into the file. */
	checkpoint(): void {
		this.database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
	}

	/** What SQLite itself says of the file's health: "ok". */
	integrity(): string {
		const row = this.statement('PRAGMA integrity_check').get() as { integrity_check: string }
		return row.integrity_check
	}

	close(): void {
		this.statements.clear()
		this.database.close()
	}

	private number(sql: string, ...parameters: (string | number)[]): number {
		return (this.statement(sql).get(...parameters) as { n: number }).n
	}

	private run(sql: string, ...parameters: (string | number | Buffer)[]): Database.RunResult {
		try {
			return this.statement(sql).run(...parameters)
		} catch (error) {
			throw isOfFullDisk(error) ? storageFull() : error
		}
	}

	private statement(sql: string): Database.Statement {
		const known = this.statements.get(sql)
		if (known !== undefined) return known
		const prepared = this.database.prepare(sql)
		this.statements.set(sql, prepared)
		return prepared
	}
}

type FoundRow = Row & { key: ArrayBuffer }

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

function isOfFullDisk(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'SQLITE_FULL'
}
