import { CsvError, parse, type Parser } from 'csv-parse'
import { pipeline } from 'node:stream'
import { TextDecoder } from 'node:util'
import { FILE_PROBLEMS } from '../../../../../miniprogram/domain/words/roster-files'
import { badFile } from '../bad-file'
import { LIMITS } from '../limits'
import type { RawRow } from '../raw'

type Separator = ',' | ';' | '\t'

const SEPARATORS: readonly Separator[] = [',', ';', '\t']

/** The separator that stands most often outside quotes at the start of a file. */
function separatorOf(sample: string): Separator {
  const bare = sample.replace(/"[^"]*"/g, '')
  const times = (separator: Separator): number => bare.split(separator).length
  return SEPARATORS.reduce((best, one) => (times(one) > times(best) ? one : best))
}

/** How a text file may be written. Chinese Excel saves CSV in GB18030, and "Unicode text" in UTF-16. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/** Of a hundred characters that are not plain ASCII, so many may be broken in a text that is UTF-8 all the same. */
const MOST_BROKEN = 0.02

/**
 * Tells the encoding from the start of a file: by its mark; else UTF-8 where hardly any bytes are invalid as such, which
 * Chinese text in GB18030 is nearly everywhere; else GB18030. A character that is cut by the end of the sample counts
 * as valid.
 */
function encodingOf(sample: Uint8Array): Encoding {
  const [first, second] = sample
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const text = new TextDecoder('utf-8').decode(sample, { stream: true })
  const broken = text.match(/\ufffd/g)?.length ?? 0
  const beyondAscii = text.match(/[^\0-\x7f]/g)?.length ?? 0
  return broken <= Math.max(beyondAscii - broken > 0 ? 1 : 0, beyondAscii * MOST_BROKEN) ? 'utf-8' : 'gb18030'
}

/** So much of a file is looked at to tell its encoding. */
const SAMPLE_BYTES = 64 * 1024

/**
 * The text of a file bit by bit, in whatever encoding it is, without byte order mark. For bytes that do not fit the
 * encoding a replacement character stands, which spoils no more than its cell.
 */
class DecodedText {
  private decoder: InstanceType<typeof TextDecoder> | undefined

  constructor(private readonly source: AsyncIterable<Uint8Array>) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<string, void> {
    for await (const bytes of withSample(this.source)) {
      this.decoder ??= new TextDecoder(encodingOf(bytes))
      yield this.decoder.decode(bytes, { stream: true })
    }
    yield this.decoder?.decode() ?? ''
  }
}

/** The same bytes with a first bit that is long enough to tell the encoding, if the file is. */
async function* withSample(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let sample: Buffer | undefined = Buffer.alloc(0)
  for await (const bytes of source) {
    if (sample) sample = Buffer.concat([sample, bytes])
    if (!sample) yield bytes
    else if (sample.length >= SAMPLE_BYTES) {
      yield sample
      sample = undefined
    }
  }
  if (sample) yield sample
}

/** The rows of a CSV file that have something in them, one by one; never more than a few of them are in memory. */
export async function* csvRows(source: AsyncIterable<Uint8Array>): AsyncGenerator<RawRow, void> {
  const text = new DecodedText(source)
  let row = 0
  for await (const record of recordsOf(text)) {
    row += 1
    const cells = record.slice(0, LIMITS.columns).map((cell) => (cell.trim() === '' ? undefined : cell))
    if (cells.some((cell) => cell !== undefined)) yield { row, cells }
  }
}

async function* recordsOf(text: AsyncIterable<string>): AsyncGenerator<string[], void> {
  const bits = text[Symbol.asyncIterator]()
  const start = await bits.next()
  if (start.done === true) return
  const parser = parserFor(start.value)
  // A failure reaches whoever reads the records.
  pipeline(behind(start.value, bits), parser, () => undefined)
  try {
    yield* parser as AsyncIterable<string[]>
  } catch (fault) {
    // The parser is ahead of its reader, and the record it was in is what is wrong.
    if (fault instanceof CsvError) throw badFile(FILE_PROBLEMS.unclosedQuote(parser.info.records + 1))
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

async function* behind(first: string, rest: AsyncIterator<string>): AsyncGenerator<string, void> {
  try {
    yield first
    for (let bit = await rest.next(); bit.done !== true; bit = await rest.next()) yield bit.value
  } finally {
    await rest.return?.()
  }
}
