import { readTables } from '../../../../cloudfunctions/modules/imports/tables/read-tables'
import type { SourceTable } from '../../../../cloudfunctions/modules/imports/tables/source'
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

	it('titles above a header are none', async () => {
		expect(kinds(await read([['科尔沁镇网格人员'], ['填报单位', '村委会'], ...posts]))).toEqual([
			['tenure'],
			[],
		])
	})
})
