import { FILE_PROBLEMS } from '../../../../miniprogram/domain/words/roster-files'
import { badFile } from './bad-file'
import { csvRows } from './csv/csv-rows'
import { fileKind } from './file-kind'
import { LIMITS, MEGABYTE } from './limits'
import type { SourceNotes } from './notes'
import type { RawSheet } from './raw'
import { readSheet, type SheetNotes } from './read-sheet'
import type { SourceRow, SourceTable } from './source'
import { openWorkbook } from './xlsx/workbook'
import { ZipParts } from './xlsx/zip'
import { notAWorkbook } from './xlsx/zip-kind'

const BIT = 64 * 1024

/**
 * Reads a clerk's file, Excel or CSV, whatever its name says that it is: the rows of a roster that were recognised, and
 * what could not be read. Throws BAD_ROSTER_FILE for a file that is none.
 */
export async function readTables(name: string, bytes: Uint8Array): Promise<SourceTable> {
  const table: SourceTable = { sheets: [], rows: [], problems: [] }
  for await (const row of readTableRows(name, bytes, notesOf(table))) table.rows.push(row)
  return table
}

/** The same row by row, for files of which the rows should not all be in memory. */
export async function* readTableRows(
  name: string,
  bytes: Uint8Array,
  notes: SourceNotes,
): AsyncGenerator<SourceRow, void> {
  if (bytes.length > LIMITS.fileBytes) {
    throw badFile(FILE_PROBLEMS.tooLarge(LIMITS.fileBytes / MEGABYTE))
  }
  yield* readSheets(await sheetsOf(name, bytes), notes)
}

/**
 * The rows of a CSV file of any length, with no more than a few of them in memory. `name` stands for the sheet in
 * messages. Throws as `readTables` does; what cannot be told before its end, such as a cut file, after rows were read.
 */
export async function* readCsvRows(
  name: string,
  stream: AsyncIterable<Uint8Array>,
  notes: SourceNotes,
): AsyncGenerator<SourceRow, void> {
  yield* readSheets([{ name, rows: csvRows(checked(stream)) }], notes)
}

async function sheetsOf(name: string, bytes: Uint8Array): Promise<RawSheet[]> {
  const found = fileKind(bytes)
  if (found.kind === 'other') throw badFile(found.sentence)
  if (found.kind === 'text') return [{ name, rows: csvRows(bitByBit(bytes)) }]
  const zip = await ZipParts.open(bytes)
  const other = notAWorkbook(zip)
  if (other !== undefined) throw badFile(other)
  return openWorkbook(zip)
}

async function* readSheets(sheets: readonly RawSheet[], notes: SourceNotes): AsyncGenerator<SourceRow, void> {
  const seen = { content: false, known: false, rows: false }
  const watched: SheetNotes = {
    content: () => {
      seen.content = true
    },
    sheet: (sheet) => {
      seen.known = true
      notes.sheet(sheet)
    },
    problem: (problem) => {
      seen.known = true
      seen.rows = true
      notes.problem(problem)
    },
  }
  for (const sheet of sheets) {
    for await (const row of readSheet(sheet, watched)) {
      seen.rows = true
      yield row
    }
  }
  if (!seen.content) throw badFile(FILE_PROBLEMS.empty)
  if (!seen.known) throw badFile(FILE_PROBLEMS.noKnownSheet)
  if (!seen.rows) throw badFile(FILE_PROBLEMS.noRows)
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

function notesOf(table: SourceTable): SourceNotes {
  return {
    sheet: (sheet) => table.sheets.push(sheet),
    problem: (problem) => table.problems.push(problem),
  }
}
