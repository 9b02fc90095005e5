import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import Database from 'libsql'

/** How a database file is hurt. */
export type Hurt = 'missing' | 'empty' | 'damaged'

/** The data of a county that was here cannot be read as it should. Nothing was written. */
export class HurtData extends Error {
	constructor(
		readonly file: string,
		readonly hurt: Hurt,
		/** What the check says, for the person who mends the file. */
		readonly detail: string,
	) {
		super(`${file} is ${hurt}: ${detail}`)
		this.name = 'HurtData'
	}
}

const magic = Buffer.from('SQLite format 3\0')

/** Up to here a file is read as a whole before it is opened: about a second. */
const readWholeBytes = 96 * 1024 * 1024

/** Throws where a database file is damaged. It is opened for reading alone, so that not even its log moves into it. */
export function requireSoundDatabase(file: string): void {
	const wrong = faultIn(file)
	if (wrong !== undefined) throw new HurtData(file, 'damaged', wrong)
}

function faultIn(file: string): string | undefined {
	// SQLite would clear away the log of what it does not take for a database.
	if (!startOf(file).equals(magic)) return 'it does not begin as a database'
	let database: Database.Database | undefined
	try {
		database = new Database(`${pathToFileURL(file).href}?mode=ro`)
		const tables = database.prepare(`SELECT count(*) AS n FROM sqlite_master WHERE name = 'documents'`).get()
		if ((tables as { n: number }).n === 0) return 'it has no documents'
		return statSync(file).size <= readWholeBytes ? wholeFault(database) : endsFault(database)
	} catch (error) {
		if (isOfSqlite(error)) return error.message
		throw error
	} finally {
		database?.close()
	}
}

/** Every page, and every document as text that can be read: the last page of a long text is checked by nothing else. */
function wholeFault(database: Database.Database): string | undefined {
	const { quick_check: verdict } = database.prepare('PRAGMA quick_check(1)').get() as { quick_check: string }
	if (verdict !== 'ok') return verdict
	const sql = 'SELECT collection, id FROM documents WHERE NOT json_valid(body) LIMIT 1'
	const unread = database.prepare(sql).get() as { collection: string; id: string } | undefined
	return unread === undefined ? undefined : `${unread.collection} ${unread.id} cannot be read`
}

/** A file too large to be read at once: its size, its tables and the ends of each. */
function endsFault(database: Database.Database): undefined {
	for (const order of ['', 'DESC']) {
		database.prepare(`SELECT body FROM documents ORDER BY place ${order} LIMIT 64`).all()
		database.prepare(`SELECT id FROM documents ORDER BY collection ${order}, id ${order} LIMIT 64`).all()
		database.prepare(`SELECT key FROM keys ORDER BY index_id ${order}, key ${order} LIMIT 64`).all()
	}
	return undefined
}

function startOf(file: string): Buffer {
	const start = Buffer.alloc(magic.length)
	const handle = openSync(file, 'r')
	try {
		readSync(handle, start, 0, start.length, 0)
	} finally {
		closeSync(handle)
	}
	return start
}

function isOfSqlite(error: unknown): error is Error {
	return error instanceof Error && error.name === 'SqliteError'
}
