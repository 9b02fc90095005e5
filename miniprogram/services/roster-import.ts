import type { Input, Output } from '../../cloudfunctions/modules/contract'
import { forget, recall, remember } from './cache'
import { call } from './cloud'
import { isCancel } from './phone'
import { untilDone } from './until-done'
import { uploadFile } from './upload'

export type ImportStep = Output<'roster', 'check'>
export type ImportSummary = ImportStep['summary']
export type SheetUnderstanding = Output<'roster', 'look'>['sheets'][number]
export type SheetChoice = Input<'roster', 'look'>['choices'][number]

/** A file on its way into the roster, kept on the phone until it is through. */
export interface KeptImport {
	name: string
	fileId: string
	/** What the clerk said of its sheets. */
	choices: SheetChoice[]
	/** The clerk has seen how it is understood: it may be read and checked. */
	sure: boolean
	/** Absent until the file was read. */
	importId?: string
	/** The clerk has confirmed: it is being written. */
	writing: boolean
}

const KEPT = 'roster-import'

export const keptImport = (): KeptImport | null => recall<KeptImport>(KEPT)?.value ?? null
export const keepImport = (kept: KeptImport): void => void remember(KEPT, kept)
export const forgetImport = (): void => forget(KEPT)

/** A file that the clerk picked out of a chat. */
export interface ChosenFile {
	name: string
	path: string
}

/** Lets the clerk pick a table that arrived in a chat; null when they changed their mind. */
export async function chooseRosterFile(): Promise<ChosenFile | null> {
	try {
		// The old format can't be read; such a file is offered all the same, so that its owner is told what to do.
		const { tempFiles } = await wx.chooseMessageFile({
			count: 1,
			type: 'file',
			extension: ['xlsx', 'xls', 'csv'],
		})
		const [file] = tempFiles
		return file ? { name: file.name, path: file.path } : null
	} catch (error) {
		if (isCancel(error)) return null
		throw error
	}
}

/** Brings a chosen file to the cloud; nothing is read yet. */
export function uploadFileOf({ name, path }: ChosenFile): Promise<string> {
	return uploadFile(path, /\.[0-9a-z]{1,5}$/i.exec(name)?.[0].toLowerCase() ?? '')
}

/** The same of a file that goes into the roster. */
export async function uploadRosterFile(file: ChosenFile): Promise<KeptImport> {
	const fileId = await uploadFileOf(file)
	return { name: file.name, fileId, choices: [], sure: false, writing: false }
}

/** How each sheet of an uploaded file is understood, with what the clerk chose. */
export async function lookAtFile({ name, fileId, choices }: KeptImport): Promise<SheetUnderstanding[]> {
	return (await call('roster', 'look', { name, fileId, choices })).sheets
}

/** Has an uploaded file read. The same file again is the same import, as long as the roster has not changed. */
export async function readRosterFile({ name, fileId, choices }: KeptImport): Promise<string> {
	return (await call('roster', 'read', { name, fileId, choices })).importId
}

export type Difference = Output<'roster', 'differences'>['lines'][number]

/** The next lines of what a checked file would make of what the roster has; pages without any are passed over. */
export async function listDifferences(
	importId: string,
	from?: string,
): Promise<Output<'roster', 'differences'>> {
	let cursor = from
	for (;;) {
		const page = await call('roster', 'differences', { importId, ...(cursor !== undefined && { cursor }) })
		if (page.lines.length > 0 || page.cursor === undefined) return page
		cursor = page.cursor
	}
}

/** Goes on checking or writing until it is done; null when `onStep` said to stop. */
export function runImport(
	verb: 'check' | 'import',
	importId: string,
	onStep: (step: ImportStep) => boolean,
): Promise<ImportStep | null> {
	return untilDone(() => call('roster', verb, { importId }), onStep)
}
