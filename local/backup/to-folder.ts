import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { databaseSchema } from '../../cloudfunctions/stores/schema'
import {
	BUCKET,
	DATABASE_FILE,
	FILES_FOLDER,
	openFolder,
	rememberCounty,
} from '../cloudbase/data/data-folder'
import { FolderLock } from '../cloudbase/data/folder-lock'
import type { Document } from '../cloudbase/database/document'
import { fromText } from '../cloudbase/database/ejson'
import { SqliteEngine } from '../cloudbase/database/sqlite-engine'
import { Refusal } from '../roster-cli/refusal'
import {
	contentOf,
	documentIn,
	DOCUMENTS,
	FILES,
	manifestOf,
	movedTo,
	type FileLine,
	type Manifest,
} from './format'
import { linesOf } from './lines'
import { BACKUP_WORDS as WORDS } from './words'

const BATCH = 500
/** What a file may be called on disk: nothing that leads out of its folder. */
const PLAIN_NAME = /^[0-9a-f]{64}(\.\w{0,9})?$/
const DATA = [DATABASE_FILE, `${DATABASE_FILE}-wal`, `${DATABASE_FILE}-shm`, FILES_FOLDER]

/**
 * Puts a backup in the place of a data folder's county. It is made whole beside it first; what was there is moved aside,
 * where nothing touches it. Answers where that is. No server may run on the folder.
 */
export async function restoreFolder(
	folder: string,
	dataDir: string,
	largestBytes?: number,
): Promise<{ manifest: Manifest; aside: string | undefined }> {
	const manifest = await manifestOf(folder)
	openFolder(dataDir)
	const lock = new FolderLock(dataDir)
	try {
		const beside = path.join(dataDir, 'restoring')
		rmSync(beside, { recursive: true, force: true })
		mkdirSync(path.join(beside, FILES_FOLDER), { recursive: true })
		await writeFiles(folder, path.join(beside, FILES_FOLDER))
		await writeDocuments(folder, path.join(beside, DATABASE_FILE), manifest.bucket, largestBytes)
		// From here on a database that is not there is missed, not begun anew.
		rememberCounty(dataDir)
		const aside = moveAside(dataDir)
		for (const name of [FILES_FOLDER, DATABASE_FILE])
			renameSync(path.join(beside, name), path.join(dataDir, name))
		rmSync(beside, { recursive: true })
		return { manifest, aside }
	} finally {
		lock.release()
	}
}

async function writeFiles(folder: string, to: string): Promise<void> {
	for await (const { text } of linesOf(path.join(folder, FILES))) {
		const line = JSON.parse(text) as FileLine
		if (!PLAIN_NAME.test(line.name)) throw new Refusal(WORDS.changed(FILES))
		writeFileSync(path.join(to, line.name), contentOf(line))
	}
}

async function writeDocuments(
	folder: string,
	file: string,
	bucket: string,
	largestBytes: number | undefined,
): Promise<void> {
	const limit = largestBytes === undefined ? {} : { largestBytes }
	const engine = new SqliteEngine({ file, schema: databaseSchema, ...limit })
	try {
		let batch: { collection: string; documents: Document[] } = { collection: '', documents: [] }
		const write = async (): Promise<void> => {
			if (batch.documents.length > 0) await engine.insert(batch)
		}
		for await (const { text } of linesOf(path.join(folder, DOCUMENTS))) {
			const { collection, body } = documentIn(text)
			if (!(collection in databaseSchema.collections)) throw new Refusal(WORDS.unknownCollection(collection))
			if (collection !== batch.collection || batch.documents.length === BATCH) {
				await write()
				batch = { collection, documents: [] }
			}
			batch.documents.push(fromText(movedTo(BUCKET, bucket, body)) as Document)
		}
		await write()
		engine.settle()
	} finally {
		engine.close()
	}
}

/** Moves what a folder holds of a county into a folder of its own, where there is anything. */
function moveAside(dataDir: string): string | undefined {
	const there = DATA.filter((name) => existsSync(path.join(dataDir, name)))
	if (there.length === 0) return undefined
	const aside = path.join(dataDir, `before-restore-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`)
	mkdirSync(aside)
	for (const name of there) renameSync(path.join(dataDir, name), path.join(aside, name))
	return aside
}
