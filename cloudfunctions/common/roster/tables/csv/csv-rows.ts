import { pipeline } from 'node:stream'
import { CsvError, parse, type Parser } from 'csv-parse'
import { FILE_PROBLEMS } from '../../../../../miniprogram/domain/words/roster-files'
import { badFile } from '../bad-file'
import { LIMITS } from '../limits'
import type { RawRow } from '../raw'
import { decodedText, WrongBytes } from './decoded-text'
import { separatorOf } from './separator'

/** The rows of a CSV file that have something in them, one by one; never more than a few of them are in memory. */
export async function* csvRows(source: AsyncIterable<Uint8Array>): AsyncGenerator<RawRow, void> {
  const texts = decodedText(source)
  let row = 0
  try {
    const first = await texts.next()
    if (first.done === true) return
    for await (const record of recordsOf(first.value, texts)) {
      row += 1
      const cells = record.slice(0, LIMITS.columns).map((cell) => (cell === '' ? undefined : cell))
      if (cells.some((cell) => cell !== undefined)) yield { row, cells }
    }
  } catch (fault) {
    if (fault instanceof WrongBytes) throw badFile(FILE_PROBLEMS.wrongBytes(row + 1))
    if (fault instanceof CsvError) throw badFile(FILE_PROBLEMS.unclosedQuote(row + 1))
    throw fault
  }
}

function recordsOf(first: string, rest: AsyncIterable<string>): AsyncIterable<string[]> {
  const parser: Parser = parse({
    delimiter: separatorOf(first),
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: LIMITS.recordBytes,
  })
  // A failure reaches whoever reads the records.
  pipeline(behind(first, rest), parser, () => undefined)
  return parser
}

async function* behind(first: string, rest: AsyncIterable<string>): AsyncGenerator<string, void> {
  yield first
  yield* rest
}
