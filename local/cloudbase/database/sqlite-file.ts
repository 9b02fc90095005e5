import Database from 'libsql'
import { storageFull } from '../errors'

const busyMilliseconds = 5000
const pageBytes = 4096

/** A file of SQLite. A commit is on the disk before it returns (WAL with synchronous=FULL), unless nobody waits for that. */
export class SqliteFile {
	private readonly database: Database.Database
	private readonly statements = new Map<string, Database.Statement>()

	constructor(file: string, waitsForDisk: boolean, largestBytes?: number) {
		this.database = new Database(file)
		// A backup reads beside this process.
		this.exec(`PRAGMA busy_timeout=${busyMilliseconds}`)
		this.exec('PRAGMA journal_mode=WAL')
		this.exec(`PRAGMA synchronous=${waitsForDisk ? 'FULL' : 'OFF'}`)
		this.exec('PRAGMA cache_size=-65536')
		if (largestBytes !== undefined) this.exec(`PRAGMA max_page_count=${Math.ceil(largestBytes / pageBytes)}`)
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
			this.undone()
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
			this.undone()
			throw error
		} finally {
			if (this.isInAtom) this.run('RELEASE one')
		}
	}

	/** Called when writes were taken back. */
	protected undone(): void {}

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

	protected exec(sql: string): void {
		this.database.exec(sql)
	}

	/** A statement that names a table keeps it from being dropped. */
	protected forgetStatements(): void {
		this.statements.clear()
	}

	protected number(sql: string, ...parameters: (string | number)[]): number {
		return (this.statement(sql).get(...parameters) as { n: number }).n
	}

	protected run(sql: string, ...parameters: (string | number | Buffer)[]): Database.RunResult {
		try {
			return this.statement(sql).run(...parameters)
		} catch (error) {
			throw isOfFullDisk(error) ? storageFull() : error
		}
	}

	protected statement(sql: string): Database.Statement {
		const known = this.statements.get(sql)
		if (known !== undefined) return known
		const prepared = this.database.prepare(sql)
		this.statements.set(sql, prepared)
		return prepared
	}
}

function isOfFullDisk(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'SQLITE_FULL'
}
