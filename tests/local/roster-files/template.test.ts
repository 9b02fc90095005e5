import { readTables } from '../../../cloudfunctions/modules/imports/tables/read-tables'
import { FILE_PROBLEMS } from '../../../cloudfunctions/words/roster-files'
import { templateWorkbook } from '../../../local/roster-files/template'
import { TEMPLATE, TEMPLATE_COLUMNS } from '#shared/words/roster-template'
import { workbookFile } from '../../support/tables/workbook-file'

type Key = keyof typeof TEMPLATE_COLUMNS

const KINDS: Readonly<Record<Key, readonly string[]>> = {
	grids: ['area', 'tenure', 'tenure', 'tenure'],
	areas: ['area'],
	posts: ['tenure'],
	leaves: ['leave'],
	households: ['household'],
}

it('says that nothing is filled in', async () => {
	await expect(readTables('template.xlsx', await templateWorkbook())).rejects.toMatchObject({
		sentence: FILE_PROBLEMS.noRows,
	})
})

it.each(Object.keys(KINDS) as Key[])('is recognised when %s is filled in', async (key) => {
	const columns = TEMPLATE_COLUMNS[key]
	const rows = [columns.map(({ header }) => header), columns.map(({ example }) => example)]
	const table = await readTables('filled.xlsx', workbookFile([{ name: TEMPLATE.sheets[key], rows }]))
	expect(table.problems).toEqual([])
	expect(table.rows.map(({ kind }) => kind)).toEqual(KINDS[key])
	const read = Object.values(table.rows[0]?.cells ?? {})
	expect(read.length).toBeGreaterThan(3)
})

it('has every column of a sheet known', async () => {
	for (const key of Object.keys(KINDS) as Key[]) {
		if (key === 'grids') continue
		const columns = TEMPLATE_COLUMNS[key]
		const rows = [columns.map(({ header }) => header), columns.map(({ example }) => example)]
		const { sheets } = await readTables('filled.xlsx', workbookFile([{ name: TEMPLATE.sheets[key], rows }]))
		expect(Object.values(sheets[0]?.headers ?? {}).sort()).toEqual(columns.map(({ header }) => header).sort())
	}
})
