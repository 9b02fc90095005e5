import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { sheetsIn } from '../../cloudfunctions/modules/imports/tables/read-tables'
import { writeWorkbook } from '../../local/roster-files/write-workbook'
import { workbook } from '../../miniprogram/services/workbook/workbook'

// A table of the product's, opened in a table program, runs nothing that somebody typed.

/** Each file that makes a table which leaves the product, and a table of it with some rows below a header. */
const WRITERS: Readonly<Record<string, (rows: string[][]) => Promise<Uint8Array>>> = {
	'miniprogram/services/workbook/workbook.ts': async (rows) =>
		workbook([{ name: '表', widths: rows[0]!.map(() => 20), rows }]),
	'local/roster-files/write-workbook.ts': ([header = [], ...rows]) =>
		writeWorkbook([
			{ name: '表', title: '=1+1', header, widths: header.map(() => 20), rows, mergedColumns: 1 },
		]),
}

/** What a file has that makes a table; who reads one names neither. */
const MAKES_A_TABLE = /from 'write-excel-file|spreadsheetml\/2006\/main|text\/csv|application\/vnd\.ms-excel/

/** The tour hands files over, as a clerk does. */
const WHERE = ['miniprogram', 'cloudfunctions', 'local', ':!local/tour']

const HOSTILE = ['=HYPERLINK("http://x","看")', '+1', '-1+1', '@SUM(A1)', '＝1', '\t=1', 'a']
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

test('every file that makes a table is known here', () => {
	const files = execFileSync('git', ['ls-files', ...WHERE], {
		encoding: 'utf8',
	})
		.split('\n')
		.filter((file) => /\.(ts|mjs|js)$/.test(file))
	const found = files.filter((file) => MAKES_A_TABLE.test(readFileSync(file, 'utf8')))
	expect(found.sort()).toEqual(Object.keys(WRITERS).sort())
})

test.each(Object.entries(WRITERS))('no cell of %s begins like a formula', async (_, write) => {
	const bytes = await write([HOSTILE, HOSTILE, HOSTILE, [...HOSTILE].reverse()])
	const read: string[] = []
	for (const { rows } of await sheetsIn('file.xlsx', bytes))
		for await (const { cells } of rows) read.push(...cells.map(String))
	expect(read.filter((cell) => FORMULA.test(cell))).toEqual([])
	expect(read.filter((cell) => cell.startsWith("'")).length).toBeGreaterThanOrEqual(3 * 6)
})
