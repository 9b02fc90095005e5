import { readTables, sheetsIn } from '../../../../cloudfunctions/modules/imports/tables/read-tables'
import { templateWorkbook as ofTheCommand } from '../../../../local/roster-files/template'
import { FILE_PROBLEMS } from '../../../../cloudfunctions/words/roster-files'
import { templateWorkbook } from '../../../../miniprogram/packages/roster/import/template/workbook'

/** Every text of a workbook, by sheet and row; a cell merged with the one above says the same. */
async function contentOf(bytes: Uint8Array): Promise<unknown[]> {
	const content: unknown[] = []
	for (const { name, rows } of await sheetsIn('template.xlsx', bytes)) {
		let first: unknown
		for await (const { cells } of rows) {
			first = cells[0] ?? first
			content.push([name, first, ...cells.slice(1).map((cell) => cell ?? '')].join('|').replace(/\|+$/, ''))
		}
	}
	return content
}

test('the import takes it for a workbook, and finds it empty', async () => {
	await expect(readTables('template.xlsx', templateWorkbook())).rejects.toMatchObject({
		sentence: FILE_PROBLEMS.noRows,
	})
})

test('what the phone makes says what the one of the command line says', async () => {
	const content = await contentOf(templateWorkbook())
	expect(content.length).toBeGreaterThan(50)
	expect(content).toEqual(await contentOf(await ofTheCommand()))
})
