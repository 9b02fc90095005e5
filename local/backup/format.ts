import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { isCloudPath } from '../cloudbase/storage/file-store'
import { Refusal } from '../roster-cli/refusal'
import { partOf } from './lines'
import { BACKUP_WORDS as WORDS } from './words'

export const DOCUMENTS = 'documents.jsonl'
export const FILES = 'files.jsonl'
const MANIFEST = 'backup.json'

const FORMAT = 1

const partSchema = v.object({ lines: v.number(), sha256: v.string() })
const manifestSchema = v.object({
	format: v.literal(FORMAT),
	madeAt: v.string(),
	bucket: v.string(),
	documents: partSchema,
	files: partSchema,
})

/** What stands in a backup's last file: without it the others are not whole. */
export type Manifest = v.InferOutput<typeof manifestSchema>

/** A file as a line. Its path is what its id ends with; of one that no document names, only the name on disk is known. */
export interface FileLine {
	name: string
	path?: string
	sha256: string
	content: string
}

export function fileLine(name: string, cloudPath: string | undefined, content: Buffer): string {
	const line: FileLine = {
		name,
		...(cloudPath !== undefined && { path: cloudPath }),
		sha256: digestOf(content),
		content: content.toString('base64'),
	}
	return JSON.stringify(line)
}

/** The content of a file's line. */
export function contentOf({ name, sha256, content }: FileLine): Buffer {
	const bytes = Buffer.from(content, 'base64')
	if (digestOf(bytes) !== sha256) throw new Refusal(WORDS.changed(name))
	return bytes
}

/** A document as a line, from its EJSON text. */
export function documentLine(collection: string, body: string): string {
	return `{"collection":${JSON.stringify(collection)},"document":${body}}`
}

const DOCUMENT_LINE = /^\{"collection":"(\w+)","document":(.+)\}$/s

/** Collection and EJSON text of a document's line. */
export function documentIn(line: string): { collection: string; body: string } {
	const [, collection, body] = DOCUMENT_LINE.exec(line) ?? []
	if (collection === undefined || body === undefined) throw new Refusal(WORDS.changed(DOCUMENTS))
	return { collection, body }
}

const FILE_ID = /"cloud:\/\/([^/"]+)\/((?:[^"\\]|\\.)+)"/g

/** What may be a file id in a document's text: bucket, and path. Anybody may have typed one that leads nowhere. */
export function fileIdsIn(body: string): { bucket: string; path: string }[] {
	return [...body.matchAll(FILE_ID)]
		.map(([, bucket = '', escaped = '']) => ({ bucket, path: JSON.parse(`"${escaped}"`) as string }))
		.filter(({ path: cloudPath }) => isCloudPath(cloudPath))
}

/** The same text for where files have other ids. */
export function movedTo(bucket: string, from: string, body: string): string {
	return bucket === from ? body : body.replaceAll(`"cloud://${from}/`, `"cloud://${bucket}/`)
}

/** A folder for a new backup, or one that was begun; people stand in it in the clear, for nobody else's eyes on this machine. */
export function beginIn(folder: string, goesOn: boolean): void {
	mkdirSync(folder, { recursive: true, mode: 0o700 })
	if (existsSync(path.join(folder, MANIFEST))) throw new Refusal(WORDS.isThere(folder))
	if (goesOn) return
	for (const name of [DOCUMENTS, FILES]) rmSync(path.join(folder, name), { force: true })
}

/** Says that a backup is whole. */
export async function finishIn(folder: string, bucket: string): Promise<Manifest> {
	const [documents, files] = [
		await partOf(path.join(folder, DOCUMENTS)),
		await partOf(path.join(folder, FILES)),
	]
	const manifest: Manifest = {
		format: FORMAT,
		madeAt: new Date().toISOString(),
		bucket,
		documents,
		files,
	}
	writeFileSync(path.join(folder, MANIFEST), `${JSON.stringify(manifest)}\n`)
	return manifest
}

/** What a backup says of itself; throws where it is not whole or was changed. */
export async function manifestOf(folder: string): Promise<Manifest> {
	const file = path.join(folder, MANIFEST)
	if (!existsSync(file)) throw new Refusal(WORDS.notWhole(folder))
	const read = v.safeParse(manifestSchema, JSON.parse(readFileSync(file, 'utf8')))
	if (!read.success) throw new Refusal(WORDS.unknownFormat(folder))
	for (const [name, part] of [
		[DOCUMENTS, read.output.documents],
		[FILES, read.output.files],
	] as const)
		if (
			!existsSync(path.join(folder, name)) ||
			(await partOf(path.join(folder, name))).sha256 !== part.sha256
		)
			throw new Refusal(WORDS.changed(name))
	return read.output
}

function digestOf(content: Buffer): string {
	return createHash('sha256').update(content).digest('hex')
}
