import type { SourceNotes } from '../../../../cloudfunctions/modules/imports/tables/notes'
import { readCsvRows, readTableRows } from '../../../../cloudfunctions/modules/imports/tables/read-tables'
import type { SourceProblem, SourceSheet } from '../../../../cloudfunctions/modules/imports/tables/source'
import { CELL_PROBLEMS, FILE_PROBLEMS } from '../../../../cloudfunctions/words/roster-files'
import { gb18030 } from '../../../support/tables/gb18030'
import { householdsIn } from '../../../support/tables/households-in'
import { largeWorkbook } from '../../../support/tables/large-workbook'
import { countyCsv } from '../../../support/tables/small-county'

function notes(): SourceNotes & { sheets: SourceSheet[]; problems: SourceProblem[] } {
	const sheets: SourceSheet[] = []
	const problems: SourceProblem[] = []
	return {
		sheets,
		problems,
		sheet: (one) => sheets.push(one),
		problem: (one) => problems.push(one),
		notice: () => undefined,
	}
}

async function* bitByBit(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

describe('a CSV file as a stream', () => {
	it('of any length takes no more than what is read of it', async () => {
		let pulled = 0
		let isClosed = false
		async function* endless(): AsyncGenerator<Buffer> {
			try {
				yield Buffer.from('网格编码,户号,户主,住址\r\n')
				for (;;) {
					pulled += 1
					yield Buffer.from(`152299100200-1,${pulled},王建国,柳树村${pulled}号\r\n`.repeat(1_000))
				}
			} finally {
				isClosed = true
			}
		}
		let count = 0
		for await (const row of readCsvRows('roster.csv', endless(), notes())) {
			count += row.kind === 'household' ? 1 : 0
			if (count === 5_000) break
		}
		expect(pulled).toBeLessThan(20)
		await new Promise(setImmediate)
		expect(isClosed).toBe(true)
	})

	it.each([
		['UTF-8', (text: string) => Buffer.from(text)],
		['GB18030', gb18030],
		['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
	])('in %s may be cut anywhere', async (_, encode) => {
		const heard = notes()
		let count = 0
		for await (const row of readCsvRows('roster.csv', bitByBit(encode(countyCsv()), 7), heard)) {
			if (row.kind === 'household') expect(row.cells.address).toMatch(/^柳树村\d+号$/)
			count += 1
		}
		expect(count).toBe(13)
		expect(heard.problems).toEqual([])
		expect(heard.sheets).toHaveLength(1)
	})

	it('tells GB18030 from the start of a file and keeps to it', async () => {
		const line = gb18030('152299100200-1,7,斯琴高娃,柳树村西街\r\n')
		const file = Buffer.concat([gb18030('网格编码,户号,户主,住址\r\n'), ...Array<Buffer>(5_000).fill(line)])
		let count = 0
		for await (const { cells } of readCsvRows('roster.csv', bitByBit(file, 4_099), notes())) {
			count += cells.head === '斯琴高娃' ? 1 : 0
		}
		expect(count).toBe(5_000)
	})

	it('refuses what is no text', async () => {
		const refused = (bytes: Buffer): Promise<unknown> =>
			readCsvRows('roster.csv', bitByBit(bytes, 1_000), notes())
				.next()
				.catch((thrown: unknown) => thrown)
		expect(await refused(Buffer.from('MZ\x90\0'))).toMatchObject({ sentence: FILE_PROBLEMS.program })
		expect(await refused(largeWorkbook(1))).toMatchObject({ sentence: FILE_PROBLEMS.noText })
	})

	it('loses no more than the cell in which bytes are no character, however late they come', async () => {
		const line = '户,,,,,,,,,,152299100200-1,7,王建国,柳树村7号\r\n'
		const broken = Buffer.concat([Buffer.from(line.slice(0, -2)), Buffer.from([0xff]), Buffer.from('\r\n')])
		const file = Buffer.concat([
			Buffer.from(`${countyCsv()}\r\n${line.repeat(2_000)}`),
			broken,
			Buffer.from(line),
		])
		const heard = notes()
		let count = 0
		for await (const row of readCsvRows('roster.csv', bitByBit(file, 8_192), heard)) count = row.row
		expect(count).toBe(2_016)
		expect(heard.problems).toEqual([
			{ sheet: 'roster.csv', row: 2_015, column: '住址', message: CELL_PROBLEMS.unreadable },
		])
	})
})

describe('a workbook row by row', () => {
	it('may be left before its end', async () => {
		const bytes = largeWorkbook(4_000)
		const heard = notes()
		const rows = readTableRows('roster.xlsx', bytes, heard)
		for (let at = 0; at < 20; at += 1) expect((await rows.next()).done).toBe(false)
		expect(heard.sheets.map(({ name }) => name)).toEqual(['区划', '在岗', '住户'])
		await rows.return()
	})

	// A hundred thousand: streaming.long.test.ts.
	it('of five thousand rows', async () => {
		expect(await householdsIn(largeWorkbook(5_000))).toBe(5_003)
	})
})
