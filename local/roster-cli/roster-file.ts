import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ROWS_A_PART } from '../../cloudfunctions/modules/imports/contract/import'
import { partsFrom, type PartContent } from '../../cloudfunctions/modules/imports/parts'
import type { ChoiceFor } from '../../cloudfunctions/modules/imports/tables/read-sheet'
import {
	csvSheet,
	readCsvRows,
	readTableRows,
	sheetsIn,
} from '../../cloudfunctions/modules/imports/tables/read-tables'
import {
	sheetStarts,
	type SheetStart,
} from '../../cloudfunctions/modules/imports/tables/understanding/sheet-starts'

/** A clerk's file, ready to be handed over. */
export interface RosterFile {
	name: string
	/** SHA-256 of what the file holds, in hex. */
	digest: string
	/** The first rows of its sheets, by which it is understood. */
	starts: () => Promise<SheetStart[]>
	/** Its rows, read as its sheets are to be. */
	parts: (choiceFor: ChoiceFor) => AsyncIterable<PartContent>
}

/** A file whose content is in memory. */
export function rosterBytes(name: string, content: Uint8Array | string): RosterFile {
	const bytes = typeof content === 'string' ? Buffer.from(content) : content
	return {
		name,
		digest: createHash('sha256').update(bytes).digest('hex'),
		starts: async () => sheetStarts(await sheetsIn(name, bytes)),
		parts: (choiceFor) => partsFrom((notes) => readTableRows(name, bytes, notes, choiceFor), ROWS_A_PART),
	}
}

/** A file on disk. Text is streamed, so that a million rows take no more memory than a thousand. */
export async function rosterFile(file: string): Promise<RosterFile> {
	const name = path.basename(file)
	if (!/\.(csv|txt)$/i.test(name)) return rosterBytes(name, await readFile(file))
	const hash = createHash('sha256')
	for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
	return {
		name,
		digest: hash.digest('hex'),
		starts: () => sheetStarts([csvSheet(name, createReadStream(file))]),
		parts: (choiceFor) =>
			partsFrom((notes) => readCsvRows(name, createReadStream(file), notes, choiceFor), ROWS_A_PART),
	}
}
