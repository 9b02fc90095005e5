import { pipeline } from 'node:stream'
import { CsvError, parse, type Parser } from 'csv-parse'
import { FILE_PROBLEMS } from '../../../../words/roster-files'
import { badFile } from '../bad-file'
import { LIMITS } from '../limits'
import type { RawRow } from '../raw'
import { DecodedText } from './decoded-text'
import { separatorOf } from './separator'

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
	// The reader of the records gets a failure.
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
