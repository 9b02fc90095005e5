import { CELL_PROBLEMS } from '../../../../cloudfunctions/words/roster-files'
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
