import { createHash } from 'node:crypto'
import type { Input, Output } from './contract/import'
import { ROWS_A_PART } from './contract/import'
import type { SheetChoice } from './contract/sheets'
import type { Call } from './call'
import { UserError } from '../../rpc/user-error'
import { isOwnUpload } from '../files/own-files'
import { readTableRows, sheetsIn } from './tables/read-tables'
import { headerKey } from './tables/understanding/layout'
import { sheetStarts, type SheetStart } from './tables/understanding/sheet-starts'
import { understandSheet } from './tables/understanding/understand-sheet'
import { chosenFor, importDigest, recall, remember, type Chosen } from './choices'
import { open, ownJob, put, save } from './open'
import { partsFrom } from './parts'

/** How an uploaded file is understood, with what the caller chose now and before. */
export async function look({ name, fileId, choices }: Input<'look'>, call: Call): Promise<Output<'look'>> {
	const { starts, chosen } = await begun(name, await uploaded(fileId, call), choices, call)
	return { sheets: starts.map((start) => understandSheet(start, chosen.choiceFor(start.name))) }
}

/** Reads an uploaded file and puts its rows, as a client does that reads the file by itself. */
export async function read(
	{ name, fileId, choices = [] }: Input<'read'>,
	call: Call,
): Promise<Output<'read'>> {
	const bytes = await uploaded(fileId, call)
	const { chosen } = await begun(name, bytes, choices, call)
	const content = createHash('sha256').update(bytes).digest('hex')
	const { importId, parts: there } = await open({ name, digest: importDigest(content, chosen) }, call)
	let part = 0
	let rows = 0
	const reading = partsFrom((notes) => readTableRows(name, bytes, notes, chosen.choiceFor), ROWS_A_PART)
	for await (const one of reading) {
		if (!there.includes(part)) await put({ importId, part, ...one }, call)
		part += 1
		rows += one.rows.length
	}
	await remember({ choices: chosen.counts }, call)
	// It names people: it goes when the import has come to its end.
	const job = await ownJob(importId, call)
	if (job.fileId !== fileId) await save(call, { ...job, fileId })
	return { importId, rows }
}

/** What is in a file of the caller's own. */
export async function uploaded(fileId: string, call: Call): Promise<Uint8Array> {
	await call.roster()
	if (!isOwnUpload(call.openid, fileId)) throw new UserError('FOREIGN_FILE')
	const bytes = await call.ports.files.bytes(fileId)
	if (!bytes) throw new UserError('NOT_FOUND')
	return bytes
}

/** The first rows of a file's sheets, and how they are to be read. */
async function begun(
	name: string,
	bytes: Uint8Array,
	choices: readonly SheetChoice[],
	call: Call,
): Promise<{ starts: SheetStart[]; chosen: Chosen }> {
	const starts = await sheetStarts(await sheetsIn(name, bytes))
	const before = await recall({ keys: starts.map(({ first }) => headerKey(first)) }, call)
	return { starts, chosen: chosenFor(starts, choices, before.choices) }
}
