import { FILE_PROBLEMS } from '../../../words/roster-files'
import { LONGEST_SHEET_NAME, MOST_SHEETS } from '../contract/sheets'
import { badFile } from './bad-file'
import { csvRows } from './csv/csv-rows'
import { fileKind } from './file-kind'
import { LIMITS, MEGABYTE } from './limits'
import type { SourceNotes } from './notes'
import type { RawSheet } from './raw'
import { readSheet, type ChoiceFor, type SheetNotes } from './read-sheet'
import type { SourceRow, SourceTable } from './source'
import { readingNotes } from './understanding/collected-notes'
import { openWorkbook } from './xlsx/workbook'
import { ZipParts } from './xlsx/zip'
import { notAWorkbook } from './xlsx/zip-kind'

const BIT = 64 * 1024

const noChoice: ChoiceFor = () => undefined

/**
 * Reads a clerk's file, Excel or CSV, whatever its name says that it is: the rows of a roster that were recognised, and
 * what could not be read. Throws BAD_ROSTER_FILE for a file that is none.
 */
export async function readTables(
	name: string,
	bytes: Uint8Array,
	choiceFor: ChoiceFor = noChoice,
): Promise<SourceTable> {
	const { sheets, problems, notices, ...notes } = readingNotes()
	const rows: SourceRow[] = []
	for await (const row of readTableRows(name, bytes, notes, choiceFor)) rows.push(row)
	return { sheets, rows, problems, notices }
}

/** The same row by row, for files of which the rows should not all be in memory. */
export async function* readTableRows(
	name: string,
	bytes: Uint8Array,
	notes: SourceNotes,
	choiceFor: ChoiceFor = noChoice,
	isList = false,
): AsyncGenerator<SourceRow, void> {
	yield* readSheets(await sheetsIn(name, bytes), notes, choiceFor, isList)
}

/**
 * The rows of a CSV file of any length, with no more than a few of them in memory. `name` stands for the sheet in
 * messages. Throws as `readTables` does; what cannot be told before its end, such as a cut file, after rows were read.
 */
export async function* readCsvRows(
	name: string,
	stream: AsyncIterable<Uint8Array>,
	notes: SourceNotes,
	choiceFor: ChoiceFor = noChoice,
): AsyncGenerator<SourceRow, void> {
	yield* readSheets([csvSheet(name, stream)], notes, choiceFor)
}

/** A CSV file as a sheet, which is called as the file. */
export function csvSheet(name: string, stream: AsyncIterable<Uint8Array>): RawSheet {
	return { name: name.slice(0, LONGEST_SHEET_NAME), rows: csvRows(checked(stream)) }
}

/** The sheets of a file in memory. Throws BAD_ROSTER_FILE for one that is no table. */
export async function sheetsIn(name: string, bytes: Uint8Array): Promise<RawSheet[]> {
	if (bytes.length > LIMITS.fileBytes) {
		throw badFile(FILE_PROBLEMS.tooLarge(LIMITS.fileBytes / MEGABYTE))
	}
	const found = fileKind(bytes)
	if (found.kind === 'other') throw badFile(found.sentence)
	if (found.kind === 'text') return [csvSheet(name, bitByBit(bytes))]
	const zip = await ZipParts.open(bytes)
	const other = notAWorkbook(zip)
	if (other !== undefined) throw badFile(other)
	const sheets = await openWorkbook(zip)
	return sheets
		.slice(0, MOST_SHEETS)
		.map((sheet) => ({ ...sheet, name: sheet.name.slice(0, LONGEST_SHEET_NAME) }))
}

async function* readSheets(
	sheets: readonly RawSheet[],
	notes: SourceNotes,
	choiceFor: ChoiceFor,
	isList = false,
): AsyncGenerator<SourceRow, void> {
	const seen = { content: false, known: false, rows: false }
	const asides: { name: string; why: string }[] = []
	const watched: SheetNotes = {
		content: () => {
			seen.content = true
		},
		aside: (name, why) => void asides.push({ name, why }),
		sheet: (sheet) => {
			seen.known = true
			notes.sheet(sheet)
		},
		problem: (problem) => {
			seen.known = true
			seen.rows = true
			notes.problem(problem)
		},
		notice: (notice) => {
			notes.notice(notice)
		},
	}
	for (const sheet of sheets) {
		for await (const row of readSheet(sheet, watched, choiceFor, isList)) {
			seen.rows = true
			yield row
		}
	}
	const named = asides.filter(({ why }) => why !== '')
	if (!seen.content) throw badFile(FILE_PROBLEMS.empty)
	if (!seen.known) throw badFile(FILE_PROBLEMS.noKnownSheet(namesOf(sheets, named)))
	if (!seen.rows) throw badFile(FILE_PROBLEMS.noRows)
	for (const { name, why } of named) notes.notice({ sheet: name, message: why })
}

/** The sheets that were passed over for another reason than an unknown header, when there are several to choose from. */
function namesOf(sheets: readonly RawSheet[], asides: readonly { name: string; why: string }[]): string[] {
	return asides.flatMap(({ name }) =>
		sheets.find((one) => one.name === name)?.aside === 'hidden' ? [name] : [],
	)
}

/** Refuses what is no text by its first bytes. */
async function* checked(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
	let isFirst = true
	for await (const chunk of stream) {
		const found = isFirst ? fileKind(chunk) : undefined
		if (found?.kind === 'other') throw badFile(found.sentence)
		if (found?.kind === 'zip') throw badFile(FILE_PROBLEMS.noText)
		isFirst = false
		yield chunk
	}
}

/** Bytes in memory as a stream, so that never all of them are text as well. */
async function* bitByBit(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
	for (let at = 0; at < bytes.length; at += BIT) yield bytes.subarray(at, at + BIT)
}
