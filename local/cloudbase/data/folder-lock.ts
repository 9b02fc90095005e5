import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'

export const LOCK_FILE = 'lock'
/** Written when its server begins to answer. */
export const addressFile = 'server.json'

/** Another cloud has this folder's data open. */
export class FolderInUse extends Error {
	constructor(
		readonly folder: string,
		/** Where the other one listens; undefined while it starts. */
		readonly url: string | undefined,
	) {
		super(`another cloud uses ${folder}${url === undefined ? '' : `: ${url}`}`)
		this.name = 'FolderInUse'
	}
}

/**
 * Holds a folder for one process. The lock is the operating system's own, as SQLite takes it on a file: it is gone with
 * the process, however that ends, so there is no stale one to tell from a true one. Nothing else may open the lock's
 * file, because closing it there would give the lock up; the address stands beside it.
 */
export class FolderLock {
	private readonly held: Database.Database

	constructor(private readonly folder: string) {
		this.held = new Database(path.join(folder, LOCK_FILE))
		try {
			this.held.exec('PRAGMA journal_mode=MEMORY')
			this.held.exec('BEGIN EXCLUSIVE')
		} catch (error) {
			this.held.close()
			throw isBusy(error) ? new FolderInUse(folder, addressIn(folder)) : error
		}
		this.forgetAddress()
	}

	/** Tells a second server where the first one listens. */
	announce(url: string): void {
		writeFileSync(path.join(this.folder, addressFile), JSON.stringify({ url, pid: process.pid }))
	}

	release(): void {
		this.forgetAddress()
		this.held.close()
	}

	private forgetAddress(): void {
		rmSync(path.join(this.folder, addressFile), { force: true })
	}
}

function isBusy(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY'
}

/** Where the server that holds a folder listens, as far as it has said so. */
export function addressIn(folder: string): string | undefined {
	try {
		const { url } = JSON.parse(readFileSync(path.join(folder, addressFile), 'utf8')) as { url?: unknown }
		return typeof url === 'string' ? url : undefined
	} catch {
		// It is written only once the other one listens, and may be half written at this moment.
		return undefined
	}
}
