import { UserError } from '../../../../cloudfunctions/rpc/user-error'
import { readTables } from '../../../../cloudfunctions/modules/imports/tables/read-tables'
import type { SourceTable } from '../../../../cloudfunctions/modules/imports/tables/source'
import { COUNTY_ROWS, countyCsv, countySheets } from '../../../support/tables/small-county'
import { FAULTY_CELLS } from '../../../support/tables/spoiled/faulty-cells'
import { FAULTY_ROSTERS } from '../../../support/tables/spoiled/faulty-rosters'
import { REFUSED_FILES } from '../../../support/tables/spoiled/refused'
import { TIDIED_WORKBOOKS } from '../../../support/tables/spoiled/tidied'
import { TIDIED_CSV } from '../../../support/tables/spoiled/tidied-csv'
import { workbookFile } from '../../../support/tables/workbook-file'

const said = ({ rows }: SourceTable): unknown[] => rows.map(({ kind, cells }) => ({ kind, cells }))

const kinds = ({ rows }: SourceTable): Record<string, number> => {
	const counts: Record<string, number> = {}
	for (const { kind } of rows) counts[kind] = (counts[kind] ?? 0) + 1
	return counts
}

describe('files that only look different', () => {
	let plain: SourceTable

	beforeAll(async () => {
		plain = await readTables('roster.xlsx', workbookFile(countySheets()))
	})

	it('reads the plain one', () => {
		expect(plain.problems).toEqual([])
		expect(kinds(plain)).toEqual(COUNTY_ROWS)
		expect(plain.rows[3]).toEqual({
			sheet: '区划',
			row: 5,
			kind: 'area',
			cells: { code: '152299100200-1', name: '第一网格', level: '网格', parent: '152299100200' },
		})
	})

	it.each(TIDIED_WORKBOOKS)('reads a workbook with $what as the plain one', async ({ name, bytes }) => {
		const table = await readTables(name, bytes())
		expect(table.problems).toEqual([])
		expect(said(table)).toEqual(said(plain))
	})

	it.each(TIDIED_CSV)('reads CSV with $what as the plain one', async ({ name, bytes }) => {
		const table = await readTables(name, bytes())
		expect(table.problems).toEqual([])
		expect(said(table)).toEqual(said(plain))
	})

	it('counts rows as a table program does, titles and blank lines among them', async () => {
		const table = await readTables('roster.csv', Buffer.from(`名册\r\n\r\n"\r\n"\r\n${countyCsv()}`))
		expect(table.rows[0]?.row).toBe(5)
	})
})

describe('files with rows that cannot be read', () => {
	it.each(FAULTY_CELLS)('lists $what and takes the rest', async ({ name, bytes, problems }) => {
		const table = await readTables(name, bytes())
		expect(table.problems).toEqual(problems)
		expect(kinds(table)).toEqual(COUNTY_ROWS)
	})

	it.each(FAULTY_ROSTERS)('reads a file with $what, which is for the import to tell', async (file) => {
		const table = await readTables(file.name, file.bytes())
		expect(table.problems).toEqual([])
		expect(table.rows.some(({ sheet, row }) => sheet === file.at.sheet && row === file.at.row)).toBe(true)
	})
})

describe('files that are no roster', () => {
	it.each(REFUSED_FILES)('refuses $what', async ({ name, bytes, sentence }) => {
		const fault = await readTables(name, bytes()).catch((thrown: unknown) => thrown)
		expect(fault).toBeInstanceOf(UserError)
		expect(fault).toMatchObject({ code: 'BAD_ROSTER_FILE', sentence })
	})
})
