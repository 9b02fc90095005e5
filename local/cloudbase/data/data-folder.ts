import {
	accessSync,
	constants,
	copyFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { SqliteEngine, type SqliteEngineOptions } from '../database/sqlite-engine'
import { FileStore } from '../storage/file-store'
import { FolderLock, LOCK_FILE } from './folder-lock'
import { HurtData, requireSoundDatabase } from './health'

export const DATABASE_FILE = 'database.sqlite'
export const FILES_FOLDER = 'files'
/** Beside the database, so that a database that is gone is missed. */
const MEMORY_FILE = 'county.json'
export const BUCKET = 'local-env.6c6f-local-env-1250000000'

/** A folder that nothing can be written to: another user's, a read-only disk, or no folder. */
export class ClosedFolder extends Error {
	constructor(
		readonly folder: string,
		readonly code: string,
		cause: unknown,
	) {
		super(`${folder} cannot be written: ${code}`, { cause })
		this.name = 'ClosedFolder'
	}
}

/** Makes a folder for its owner alone, unless it is there, and sees that it can be written: SQLite finds out too late, and says less. */
export function openFolder(folder: string): void {
	try {
		mkdirSync(folder, { recursive: true, mode: 0o700 })
		const files = [LOCK_FILE, DATABASE_FILE].map((name) => path.join(folder, name)).filter(existsSync)
		for (const at of [folder, ...files]) accessSync(at, constants.R_OK | constants.W_OK)
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code
		throw code === undefined ? error : new ClosedFolder(folder, code, error)
	}
}

/** Database and files of a cloud, in one folder: they are saved and exchanged together, and one process has them. */
export class DataFolder {
	readonly files: FileStore
	private readonly lock: FolderLock
	private opened: SqliteEngine

	/** Throws `ClosedFolder`, `FolderInUse` or `HurtData`, and has written nothing then. */
	constructor(
		private readonly folder: string,
		private readonly database: Omit<SqliteEngineOptions, 'file'>,
	) {
		openFolder(folder)
		this.lock = new FolderLock(folder)
		try {
			this.requireSound()
			this.opened = this.open()
			this.remember()
		} catch (error) {
			this.lock.release()
			throw error
		}
		this.files = new FileStore(this.at(FILES_FOLDER), BUCKET, database.waitsForDisk)
	}

	/** The engine on the present data; after `load` it is another one. */
	get engine(): SqliteEngine {
		return this.opened
	}

	/** Says where this cloud listens, for another one that finds the folder in use. */
	announce(url: string): void {
		this.lock.announce(url)
	}

	/** Copies the data as it stands to a folder, from which `load` takes it. */
	save(to: string): void {
		mkdirSync(to, { recursive: true })
		this.opened.settle()
		copyFileSync(this.at(DATABASE_FILE), path.join(to, DATABASE_FILE))
		cpSync(this.at(FILES_FOLDER), path.join(to, FILES_FOLDER), { recursive: true })
	}

	/** Puts a copy of a folder's data in the place of the present; without a folder there is none afterwards. */
	load(from?: string): void {
		if (from === undefined) return this.empty()
		this.opened.close()
		for (const part of ['', '-wal', '-shm']) rmSync(this.at(`${DATABASE_FILE}${part}`), { force: true })
		this.files.clear()
		copyFileSync(path.join(from, DATABASE_FILE), this.at(DATABASE_FILE))
		const files = path.join(from, FILES_FOLDER)
		if (existsSync(files)) cpSync(files, this.at(FILES_FOLDER), { recursive: true })
		this.opened = this.open()
	}

	close(): void {
		this.opened.close()
		this.lock.release()
	}

	private empty(): void {
		this.opened.clear()
		this.files.clear()
	}

	private open(): SqliteEngine {
		return new SqliteEngine({ ...this.database, file: this.at(DATABASE_FILE) })
	}

	/** A database that is not there is a fresh county only where nothing tells of one before. */
	private requireSound(): void {
		const file = this.at(DATABASE_FILE)
		const size = sizeOf(file)
		if (size > 0) requireSoundDatabase(file)
		else if (this.hadCounty())
			throw new HurtData(file, existsSync(file) ? 'empty' : 'missing', 'there was a county here before')
	}

	private hadCounty(): boolean {
		const uploads = this.at(FILES_FOLDER)
		const hasUploads = existsSync(uploads) && readdirSync(uploads).length > 0
		return existsSync(this.at(MEMORY_FILE)) || hasUploads || sizeOf(this.at(`${DATABASE_FILE}-wal`)) > 0
	}

	private remember(): void {
		if (!existsSync(this.at(MEMORY_FILE))) rememberCounty(this.folder)
	}

	private at(name: string): string {
		return path.join(this.folder, name)
	}
}

/** Keeps beside the database that there is a county. */
export function rememberCounty(folder: string): void {
	const since = new Date().toISOString()
	writeFileSync(path.join(folder, MEMORY_FILE), `${JSON.stringify({ since })}\n`)
}

function sizeOf(file: string): number {
	return existsSync(file) ? statSync(file).size : 0
}
