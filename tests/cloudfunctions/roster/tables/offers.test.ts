import { CELL_PROBLEMS } from '../../../../cloudfunctions/words/roster-files'
import { SHEET_NOTICES } from '#shared/words/roster-sheets'
import { understandSheet } from '../../../../cloudfunctions/modules/imports/tables/understanding/understand-sheet'

const look = (...rows: string[][]) =>
	understandSheet({ name: '住户', first: rows.map((cells, at) => ({ row: at + 1, cells })) }, undefined)

const HEADER = ['序号', '网格', '户主', '住址', '身份证号']

it('a list of households without numbers is asked which column it is: none is taken in silence', () => {
	const sheet = look(
		HEADER,
		['1', '第一网格', '王建国', '村东1号', '152221197001010011'],
		['2', '第一网格', '李四', '村东2号', '152221197001010012'],
	)
	expect(sheet.lacks).toEqual([CELL_PROBLEMS.noColumn(['户号'])])
	expect(sheet.offers).toEqual([
		{ at: 3, means: 'doorNumber' },
		{ at: 0, means: 'number' },
	])
	expect(sheet.first.map(({ row }) => row)).toEqual([1, 2, 3])
})

it('an address at which several live tells no households apart', () => {
	const sheet = look(
		HEADER,
		['1', '第一网格', '王建国', '村东1号', ''],
		['2', '第一网格', '李四', '村东1号', ''],
	)
	expect(sheet.offers).toEqual([{ at: 0, means: 'number' }])
})

it('names are offered for the heads that a list of households lacks', () => {
	const sheet = understandSheet(
		{
			name: '住户',
			first: [
				['网格', '户号', '姓名', '住址'],
				['第一网格', '1', '王建国', '村东1号'],
			].map((cells, at) => ({
				row: at + 1,
				cells,
			})),
		},
		{ name: '住户', kind: 'household' },
	)
	expect(sheet.lacks).toEqual([CELL_PROBLEMS.noColumn(['户主'])])
	expect(sheet.offers).toEqual([{ at: 2, means: 'head' }])
})

it('a register that is told apart by its addresses says so before it is checked', () => {
	const sheet = look(
		['网格', '姓名', '与户主关系', '住址'],
		['第一网格', '王建国', '户主', '村东1号'],
		['第一网格', '李四', '妻', '村东1号'],
	)
	expect(sheet.lacks).toEqual([])
	expect(sheet.assumes).toEqual(['没有“户号”这一列，拿“住址”当户号：住址相同的算一户。不对就点“住址”改'])
})

it('a list of one grid takes it from the title or the name of the sheet, and says so; a column counts first', () => {
	const rows = (...titles: string[]) => [
		...titles.map((title) => [title]),
		['户号', '户主', '住址'],
		['1', '王建国', '村东1号'],
	]
	const gridOf = (name: string, cells: readonly (readonly string[])[]) => {
		const first = cells.map((row, at) => ({ row: at + 1, cells: [...row] }))
		const { lacks, assumes, rows: read } = understandSheet({ name, first }, undefined)
		const grid = read[0]?.becomes[0]?.cells['gridName']
		expect([lacks, assumes]).toEqual(
			grid === undefined
				? [[CELL_PROBLEMS.noColumn(['所属网格', '网格编码'])], []]
				: [[], grid === '已写' ? [] : [SHEET_NOTICES.gridOfTitle(grid)]],
		)
		return grid
	}
	expect(gridOf('Sheet1', rows('2026年科尔沁镇远征村第一网格住户信息表'))).toBe('科尔沁镇远征村第一网格')
	expect(gridOf('第2网格', rows('附件：远征村住户表'))).toBe('远征村第2网格')
	expect(gridOf('远征村第三网格', rows())).toBe('远征村第三网格')
	expect(gridOf('住户', rows('科尔沁镇网格化管理住户表', '远征村村民委员会'))).toBeUndefined()
	const own = [
		['网格', '户号', '户主', '住址'],
		['已写', '1', '王建国', '村东1号'],
	]
	expect(gridOf('第2网格', own)).toBe('已写')
	const register = [
		['村', '姓名', '与户主关系', '住址'],
		['远征村', '王建国', '户主', '村东1号'],
	]
	const sheet = understandSheet(
		{ name: '第2网格', first: register.map((cells, at) => ({ row: at + 1, cells })) },
		undefined,
	)
	expect(sheet.rows[0]?.becomes[0]?.cells).toMatchObject({ village: '远征村', gridName: '第2网格' })
})
