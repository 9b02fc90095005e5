import path from 'node:path'
import type { CloudBase } from '@cloudbase/node-sdk'
import { databaseSchema } from '../../cloudfunctions/stores/schema'
import { toText } from '../cloudbase/database/ejson'
import { storedName } from '../cloudbase/storage/file-store'
import { Refusal } from '../roster-cli/refusal'
import {
	beginIn,
	documentIn,
	documentLine,
	DOCUMENTS,
	fileIdsIn,
	fileLine,
	FILES,
	finishIn,
	type FileLine,
	type Manifest,
} from './format'
import { LineWriter, linesOf, mended } from './lines'
import { BACKUP_WORDS } from './words'

const PAGE = 100

/** Where an export stands: the collection that it is in, and the last id of it. */
interface Position {
	collection: string
	id: string
}

/**
 * Writes what an environment holds, through the SDK: documents by their ids, then the files that they name. It goes on where
 * it was cut off. Documents are of the moment in which their page was read.
 */
export async function backUpCloud(app: CloudBase, folder: string): Promise<Manifest> {
	beginIn(folder, true)
	await exportDocuments(app, path.join(folder, DOCUMENTS))
	const bucket = await exportFiles(app, folder)
	return finishIn(folder, bucket)
}

async function exportDocuments(app: CloudBase, file: string): Promise<void> {
	let reached: Position | undefined
	await mended(file, (line) => (reached = positionOf(line)))
	const lines = new LineWriter(file)
	try {
		const collections = Object.keys(databaseSchema.collections)
		const from = reached === undefined ? 0 : collections.indexOf(reached.collection)
		if (reached && from < 0) throw new Refusal(BACKUP_WORDS.unknownCollection(reached.collection))
		for (const collection of collections.slice(from)) {
			const after = reached?.collection === collection ? reached.id : ''
			await exportCollection(app, collection, after, lines)
		}
	} finally {
		lines.close()
	}
}

async function exportCollection(
	app: CloudBase,
	collection: string,
	after: string,
	lines: LineWriter,
): Promise<void> {
	const database = app.database()
	for (let last = after; ;) {
		const asked = database.collection(collection).where({ _id: database.command.gt(last) })
		const { data } = (await asked.orderBy('_id', 'asc').limit(PAGE).get()) as { data: { _id: string }[] }
		for (const document of data) lines.add(documentLine(collection, toText(document)))
		const end = data.at(-1)
		if (end === undefined || data.length < PAGE) return
		last = end._id
	}
}

function positionOf(line: string): Position {
	const { collection, body } = documentIn(line)
	const { _id: id } = JSON.parse(body) as { _id: string }
	return { collection, id }
}

/** Answers the bucket of the environment's files, by which their ids begin. */
async function exportFiles(app: CloudBase, folder: string): Promise<string> {
	const file = path.join(folder, FILES)
	const known = new Set<string>()
	await mended(file, (line) => known.add((JSON.parse(line) as FileLine).name))
	const lines = new LineWriter(file)
	let home = ''
	try {
		for await (const { text } of linesOf(path.join(folder, DOCUMENTS)))
			for (const { bucket, path: cloudPath } of fileIdsIn(documentIn(text).body)) {
				const name = storedName(cloudPath)
				if (home !== '' && (bucket !== home || known.has(name))) continue
				const content = await contentOf(app, `cloud://${bucket}/${cloudPath}`)
				if (content === undefined) continue
				// Whose files these are, tells only one that was there.
				home = bucket
				if (!known.has(name)) lines.add(fileLine(name, cloudPath, content))
				known.add(name)
			}
	} finally {
		lines.close()
	}
	return home
}

/** Undefined where a document names a file that is not there any more. */
async function contentOf(app: CloudBase, fileID: string): Promise<Buffer | undefined> {
	const { fileList } = await app.getTempFileURL({ fileList: [fileID] })
	if (fileList[0]?.code !== 'SUCCESS') return undefined
	const { fileContent } = await app.downloadFile({ fileID })
	return typeof fileContent === 'string' ? Buffer.from(fileContent) : fileContent
}
