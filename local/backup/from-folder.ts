import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import Database from 'libsql'
import { BUCKET, DATABASE_FILE, FILES_FOLDER } from '../cloudbase/data/data-folder'
import { requireSoundDatabase } from '../cloudbase/data/health'
import { storedName } from '../cloudbase/storage/file-store'
import { Refusal } from '../roster-cli/refusal'
import {
	beginIn,
	documentLine,
	DOCUMENTS,
	fileIdsIn,
	fileLine,
	FILES,
	finishIn,
	type Manifest,
} from './format'
import { LineWriter } from './lines'
import { BACKUP_WORDS as WORDS } from './words'

interface Row {
	place: number
	collection: string
	body: string
}

const PAGE = 500
const BUSY_MILLISECONDS = 5000

/**
 * Backs up a data folder, whether a server runs on it or not. All documents are of one moment. Files are read before that
 * moment and once more afterwards, so that each one a document names is there, even one that goes meanwhile.
 */
export async function backUpFolder(dataDir: string, folder: string): Promise<Manifest> {
	const file = path.join(dataDir, DATABASE_FILE)
	if (!existsSync(file)) throw new Refusal(WORDS.noData(dataDir))
	beginIn(folder, false)
	requireSoundDatabase(file)
	const copies = new FileCopies(dataDir, path.join(folder, 'files.part'))
	copies.takeNew()
	const paths = writeDocuments(file, path.join(folder, DOCUMENTS))
	copies.takeNew()
	copies.writeLines(path.join(folder, FILES), paths)
	return finishIn(folder, BUCKET)
}

/** Writes all documents as they are at one moment; answers the paths of the files that they name, by name on disk. */
function writeDocuments(file: string, to: string): Map<string, string> {
	const paths = new Map<string, string>()
	const database = new Database(`${pathToFileURL(file).href}?mode=ro`)
	const lines = new LineWriter(to)
	try {
		database.exec(`PRAGMA busy_timeout=${BUSY_MILLISECONDS}`)
		database.exec('BEGIN')
		for (const { collection, body } of rowsOf(database)) {
			lines.add(documentLine(collection, body))
			for (const { bucket, path: cloudPath } of fileIdsIn(body))
				if (bucket === BUCKET) paths.set(storedName(cloudPath), cloudPath)
		}
	} finally {
		lines.close()
		database.close()
	}
	return paths
}

function* rowsOf(database: Database.Database): Generator<Row> {
	const page = database.prepare(
		'SELECT place, collection, body FROM documents WHERE place > ? ORDER BY place LIMIT ?',
	)
	let last = 0
	for (;;) {
		const rows = page.all(last, PAGE) as Row[]
		yield* rows
		const end = rows.at(-1)
		if (end === undefined) return
		last = end.place
	}
}

/** A copy of the files of a data folder as they are seen, one after the other. */
class FileCopies {
	private readonly seen = new Map<string, string>()
	private readonly from: string

	constructor(
		dataDir: string,
		private readonly to: string,
	) {
		this.from = path.join(dataDir, FILES_FOLDER)
		rmSync(to, { recursive: true, force: true })
		mkdirSync(to, { recursive: true })
	}

	/** Copies what is new or another one than before. */
	takeNew(): void {
		if (!existsSync(this.from)) return
		for (const name of readdirSync(this.from)) {
			if (name.endsWith('.part')) continue
			const stat = statSync(path.join(this.from, name), { throwIfNoEntry: false })
			if (stat === undefined) continue
			const stamp = `${stat.size} ${stat.mtimeMs}`
			if (this.seen.get(name) !== stamp && copied(path.join(this.from, name), path.join(this.to, name)))
				this.seen.set(name, stamp)
		}
	}

	writeLines(file: string, paths: ReadonlyMap<string, string>): void {
		const lines = new LineWriter(file)
		for (const name of [...this.seen.keys()].sort())
			lines.add(fileLine(name, paths.get(name), readFileSync(path.join(this.to, name))))
		lines.close()
		rmSync(this.to, { recursive: true })
	}
}

/** False where the file was removed at this moment. */
function copied(from: string, to: string): boolean {
	try {
		copyFileSync(from, to)
		return true
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
		throw error
	}
}
