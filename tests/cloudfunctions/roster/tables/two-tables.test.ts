import { readTables } from '../../../../cloudfunctions/modules/imports/tables/read-tables'
import type { SourceTable } from '../../../../cloudfunctions/modules/imports/tables/source'
import { SHEET_NOTICES } from '#shared/words/roster-sheets'
import { workbookFile, type Sheet } from '../../../support/tables/workbook-file'

const read = (rows: Sheet['rows']): Promise<SourceTable> =>
	readTables('roster.xlsx', workbookFile([{ name: '台账', rows }]))

describe('two tables on one sheet', () => {
	const posts = [
		['村', '网格', '职务', '姓名', '电话'],
		['甲村', '一网格', '网格长', '张三', '13800000004'],
	]
	const houses = [
		['村', '网格', '户号', '户主', '住址', '电话'],
		['甲村', '一网格', '1', '李四', '村东', '13800000005'],
	]
	const kinds = ({ rows, notices }: SourceTable) => [
		rows.map(({ kind }) => kind),
		notices.filter(({ message }) => message.includes('另一张表')).map(({ row }) => row),
	]

	it('one is read, and the other is never read as if it were the same', async () => {
		expect(kinds(await read([['一、人员'], ...posts, ['二、住户'], ...houses]))).toEqual([
			['household'],
			[2, 3, 4],
		])
		expect(kinds(await read([...houses, ...posts]))).toEqual([['household'], [3, 4]])
	})

	it('one beside another is named, and neither read nor used to fill what is empty on the left', async () => {
		const beside = [
			...posts.map((row) => [...row, '', ...row]),
			['甲村', '一网格', '', '', '', '', '甲村', '一网格', '网格员', '王五', '13800000006'],
		]
		const { rows, notices } = await read(beside)
		expect(rows.map(({ cells }) => [cells.person, cells.phone])).toEqual([
			['张三', '13800000004'],
			[undefined, undefined],
		])
		expect(notices).toEqual([{ sheet: '台账', row: 1, message: SHEET_NOTICES.besideTable('G') }])
	})

	it('titles above a header are none', async () => {
		expect(kinds(await read([['科尔沁镇网格人员'], ['填报单位', '村委会'], ...posts]))).toEqual([
			['tenure'],
			[],
		])
	})
})

it('a table of changes tells who is in post now, and names what it does not read', async () => {
	const changes = ['村', '网格', '原网格长', '现网格长', '现网格长电话', '调整日期']
	const { rows, notices } = await read([
		changes,
		['柳树川村', '第一网格', '白玉兰', '祁一', '13910052001', '2026-12-01'],
	])
	expect(rows.map(({ cells }) => [cells.post, cells.person, cells.phone])).toEqual([
		[undefined, undefined, undefined],
		['网格长', '祁一', '13910052001'],
	])
	expect(notices.map(({ message }) => message)).toEqual([
		SHEET_NOTICES.unusedColumns(['原网格长', '调整日期']),
	])
})
