import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { CloudBase } from '@cloudbase/node-sdk'
import { databaseSchema } from '../../cloudfunctions/stores/schema'
import type { Document } from '../cloudbase/database/document'
import { fromText } from '../cloudbase/database/ejson'
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

/** How many lines of each part have arrived, and by what the ids of files begin there. */
interface Progress {
	files: number
	documents: number
	bucket: string
}

const AT_ONCE = 10

/**
 * Writes a backup into an environment, through the SDK: files first, since their ids are told by the environment. Each line
 * may be written twice, so it goes on where it was cut off; `progressFile` remembers how far it was.
 */
export async function restoreCloud(app: CloudBase, folder: string, progressFile: string): Promise<Manifest> {
	const manifest = await manifestOf(folder)
	const progress: Progress = existsSync(progressFile)
		? (JSON.parse(readFileSync(progressFile, 'utf8')) as Progress)
		: { files: 0, documents: 0, bucket: '' }
	const keep = (): void => writeFileSync(progressFile, JSON.stringify(progress))

	for await (const some of batches(path.join(folder, FILES), progress.files, 1)) {
		for (const text of some) {
			const line = JSON.parse(text) as FileLine
			// One that no document names is of no use where it cannot be named.
			if (line.path === undefined) continue
			const { fileID } = await app.uploadFile({ cloudPath: line.path, fileContent: contentOf(line) })
			progress.bucket = /^cloud:\/\/([^/]+)\//.exec(fileID)?.[1] ?? ''
		}
		progress.files += some.length
		keep()
	}
	const home = progress.bucket === '' ? manifest.bucket : progress.bucket
	for await (const some of batches(path.join(folder, DOCUMENTS), progress.documents, AT_ONCE)) {
		await Promise.all(
			some.map((text) => writeDocument(app, text, (body) => movedTo(home, manifest.bucket, body))),
		)
		progress.documents += some.length
		keep()
	}
	// What is restored again later is written again.
	rmSync(progressFile)
	return manifest
}

async function writeDocument(app: CloudBase, text: string, moved: (body: string) => string): Promise<void> {
	const { collection, body } = documentIn(text)
	if (!(collection in databaseSchema.collections)) throw new Refusal(WORDS.unknownCollection(collection))
	const { _id, ...content } = fromText(moved(body)) as Document
	await app.database().collection(collection).doc(_id).set(content)
}

/** The lines of a file after so many, some at a time. */
async function* batches(file: string, after: number, size: number): AsyncGenerator<string[]> {
	let passed = 0
	let batch: string[] = []
	for await (const { text } of linesOf(file)) {
		passed += 1
		if (passed <= after) continue
		batch.push(text)
		if (batch.length < size) continue
		yield batch
		batch = []
	}
	if (batch.length > 0) yield batch
}
