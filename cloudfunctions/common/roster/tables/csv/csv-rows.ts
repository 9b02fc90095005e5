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
  let parser: Parser | undefined
  let row = 0
  try {
    const texts = decodedText(source)
    const first = await texts.next()
    if (first.done === true) return
    parser = parserFor(first.value)
    // A failure reaches whoever reads the records.
    pipeline(behind(first.value, texts), parser, () => undefined)
    for await (const record of parser as AsyncIterable<string[]>) {
      row += 1
      const cells = record.slice(0, LIMITS.columns).map((cell) => (cell.trim() === '' ? undefined : cell))
      if (cells.some((cell) => cell !== undefined)) yield { row, cells }
    }
  } catch (fault) {
    // The parser is ahead of its reader, and what it was about to read is what is wrong.
    const at = (parser?.info.records ?? 0) + 1
    if (fault instanceof WrongBytes) throw badFile(FILE_PROBLEMS.wrongBytes(at))
    if (fault instanceof CsvError) throw badFile(FILE_PROBLEMS.unclosedQuote(at))
    throw fault
  }
}

function parserFor(start: string): Parser {
  return parse({
    delimiter: separatorOf(start),
    relax_column_count: true,
    // Excel writes ="0012" where text is to stay text.
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: LIMITS.recordBytes,
  })
}

async function* behind(first: string, rest: AsyncIterable<string>): AsyncGenerator<string, void> {
  yield first
  yield* rest
}
