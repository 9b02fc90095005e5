import { readTables } from '../../../cloudfunctions/modules/imports/tables/read-tables'
import type { SourceRow, SourceTable } from '../../../cloudfunctions/modules/imports/tables/source'
import { sampleRoster, sampleWorkbook } from '../../../local/roster-files/sample'
import { demoFile } from '../../../local/seeds/demo-roster'

describe('the sample workbook', () => {
	let table: SourceTable
	const ofKind = (kind: SourceRow['kind']): SourceRow['cells'][] =>
		table.rows.filter((row) => row.kind === kind).map(({ cells }) => cells)

	beforeAll(async () => {
		table = await readTables('sample.xlsx', await sampleWorkbook(7))
	}, 120_000)

	it('has every village of the county, and in each of them grids', () => {
		const areas = ofKind('area')
		const villages = areas.filter(({ code }) => /^152221\d{6}$/.test(code ?? '') && !code?.includes('-'))
		expect(villages.filter(({ name }) => !name?.startsWith('错填'))).toHaveLength(292)
		const grids = areas.filter(({ level }) => level === '网格')
		const withGrids = new Set(grids.map(({ parent, village }) => parent ?? village))
		const bare = villages.filter(({ code = '', name = '' }) => !withGrids.has(code) && !withGrids.has(name))
		expect(bare.map(({ name }) => name)).toEqual(['错填一村', '错填二村'])
	})

	it('keeps what the demo says', async () => {
		const demo = await readTables('demo.csv', Buffer.from(demoFile()))
		const said = new Set(table.rows.map(({ cells }) => JSON.stringify(Object.entries(cells).sort())))
		const missing = demo.rows.filter(({ cells }) => !said.has(JSON.stringify(Object.entries(cells).sort())))
		expect(missing.map(({ cells }) => cells)).toEqual([])
	})

	it('gives everybody a phone of their own', () => {
		const names = new Map<string, Set<string>>()
		for (const { phone = '', person = '' } of ofKind('tenure')) {
			names.set(phone, (names.get(phone) ?? new Set()).add(person))
		}
		const shared = [...names].filter(([, people]) => people.size > 1).map(([phone]) => phone)
		expect(shared).toEqual(['13800001001'])
	})

	it('finds the mistakes that reading can tell, where the sample says', () => {
		const { mistakes } = sampleRoster(7)
		expect(mistakes).toHaveLength(13)
		expect(table.problems).toHaveLength(3)
		for (const { sheet, row, column } of table.problems) {
			expect(mistakes).toContainEqual({ sheet, row, column })
		}
		const rows = new Set(table.rows.map(({ sheet, row }) => `${sheet}/${row}`))
		const lost = mistakes.filter(({ sheet, row }) => !rows.has(`${sheet}/${row}`))
		expect(lost).toHaveLength(3)
	})

	it('is the same again by its seed, and another by another', () => {
		const said = (seed: number): string => JSON.stringify(sampleRoster(seed))
		expect(said(7) === said(7)).toBe(true)
		expect(said(8) === said(7)).toBe(false)
	})
})
