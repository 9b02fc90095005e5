import { readTables } from '../../../../cloudfunctions/modules/imports/tables/read-tables'
import type { SourceRow, SourceTable } from '../../../../cloudfunctions/modules/imports/tables/source'
import { CELL_PROBLEMS } from '../../../../cloudfunctions/words/roster-files'
import { SHEET_NOTICES } from '#shared/words/roster-sheets'
import { workbookFile, type Sheet } from '../../../support/tables/workbook-file'

const read = (rows: Sheet['rows'], more: Partial<Sheet> = {}): Promise<SourceTable> =>
	readTables('roster.xlsx', workbookFile([{ name: '网格', rows, ...more }]))

const of = (kind: string, { rows }: SourceTable): SourceRow['cells'][] =>
	rows.filter((row) => row.kind === kind).map(({ cells }) => cells)
const people = (table: SourceTable): SourceRow['cells'][] => of('tenure', table)
const areas = (table: SourceTable): SourceRow['cells'][] => of('area', table)

it('takes the phone that stands below a name, or behind a comma, for that one’s own', async () => {
	const table = await read([
		['村', '网格', '网格长'],
		['柳树川村', '第一网格', '斯琴\n１３８００００００４１'],
		['柳树川村', '第二网格', '王五、13800000005\n赵六\n138 0000 0006'],
	])
	expect(table.problems).toEqual([])
	expect(people(table).map(({ person, phone }) => [person, phone])).toEqual([
		['斯琴', '13800000041'],
		['王五', '13800000005'],
		['赵六', '13800000006'],
	])
})

it('asks whether names with blanks between them and as many phones are one person; with one phone that is said', async () => {
	const several = await read([
		['村', '网格', '网格长', '电话'],
		['柳树川村', '第一网格', '何平 何安', '13800000004 13800000005'],
		['柳树川村', '第二网格', '乌云 其其格', '13800000006'],
		['柳树川村', '第三网格', '王 五', '13800000007'],
	])
	expect(several.problems.map(({ row, message }) => [row, message])).toEqual([[2, CELL_PROBLEMS.peopleOrOne]])
	expect(several.notices.map(({ row, message }) => [row, message])).toEqual([
		[3, SHEET_NOTICES.spacedName('乌云其其格')],
	])
	expect(people(several).map(({ person }) => person)).toEqual(['乌云其其格', '王五'])
})

it('makes the name of a grid of the number that stands for it', async () => {
	for (const header of ['网格', '网格号']) {
		const table = await read([
			['村', header, '网格长', '电话'],
			['柳树川村', 3, '李秀英', '13800000004'],
		])
		expect(areas(table)).toMatchObject([{ village: '柳树川村', name: '第3网格' }])
	}
})

it('asks so of a plain list, too', async () => {
	const table = await read([
		['网格', '职务', '姓名', '电话'],
		['甲村第一网格', '网格员', '蒋一一 蒋二二', '13900000001/13900000002'],
	])
	expect(table.problems.map(({ message }) => message)).toEqual([CELL_PROBLEMS.peopleOrOne])
	expect(table.rows).toEqual([])
})

it('of two columns of one header the one that is shown counts, and what the other says is said', async () => {
	const rows = [
		['网格', '户号', '户主', '电话', '电话', '住址'],
		['甲村第一网格', '1', '蒋一', '13900000001', '13900000002', '1号'],
		['甲村第一网格', '2', '蒋二', '13900000003', undefined, '2号'],
	]
	const shown = async (hiddenColumns: number[]) => {
		const table = await read(rows, { name: '户', hiddenColumns })
		const phones = table.rows.map(({ cells }) => cells.headPhone)
		return [phones, table.notices.map(({ message }) => message)]
	}
	const two = SHEET_NOTICES.otherOfTwo
	expect(await shown([])).toEqual([['13900000001', '13900000003'], [two('电话', '13900000001')]])
	expect(await shown([4])).toEqual([
		['13900000002', '13900000003'],
		[SHEET_NOTICES.hiddenColumns(['电话']), two('电话', '13900000002')],
	])
})

it('puts nobody in post who is said to have left, and takes labels and “until now” for what they are', async () => {
	const table = await read([
		['网格', '岗位', '姓名', '电话', '任职时间', '在岗状态'],
		['甲村第一网格', '网格员', '蒋一（已调走）', '13900000001', '', ''],
		['甲村第一网格', '网格员', '原：蒋二 现：蒋三', '13900000002', '', ''],
		['甲村第一网格', '网格员', '姓名：蒋四', '13900000003', '2025年3月至今', '离职'],
	])
	expect(table.problems.map(({ row, message }) => [row, message])).toEqual([
		[2, CELL_PROBLEMS.gone('(已调走)')],
		[3, CELL_PROBLEMS.notAName],
	])
	// The import says of the last one that they have left.
	expect(people(table)).toEqual([
		expect.objectContaining({ person: '蒋四', from: '2025-03-01', standing: '离职' }),
	])
})

it('keeps no number of an identity card, whatever column it stands in, and says so', async () => {
	const number = '15222119700101003X'
	const table = await read([
		['网格', '户号', '户主', '住址', '包户党员', '包户电话'],
		['甲村第一网格', '1', `蒋一 身份证：${number}`, '1号', '张三', '13900000001'],
		['甲村第一网格', '2', '蒋二', `2号（身份证号码152221 19700101 0061）`, `李四${number}`, '13900000002'],
		['甲村第一网格', '3', number, '3号', '', ''],
		['甲村第一网格', '4', 152221197001010000, '152221201204号院', '', ''],
	])
	expect(JSON.stringify(table.rows)).not.toMatch(/19700101/)
	expect(table.rows.map(({ cells }) => [cells.head, cells.address, cells.pairedName])).toEqual([
		['蒋一', '1号', '张三'],
		['蒋二', '2号', '李四'],
		[undefined, '3号', undefined],
		[undefined, '152221201204号院', undefined],
	])
	const said = table.notices.filter(({ message }) => message === SHEET_NOTICES.identityNumber)
	expect(said.map(({ row, column }) => [row, column])).toEqual([
		[2, '户主'],
		[3, '住址'],
		[3, '包户党员'],
		[4, '户主'],
		[5, '户主'],
	])
})

it('says of a name that it may be a title, or no name: it would stand on a card', async () => {
	const doubted = ['书记 王强', '张三书记', '主任', '王', '李四的老伴', '五保户吴十', '外出打工']
	const plain = ['王强', '其木格', '达来', '欧阳娜娜', '其其格·乌云', '单于', '会宁', 'Сараана', '书海']
	const table = await read([
		['网格', '户号', '户主', '住址'],
		...[...doubted, ...plain].map((name, at) => ['甲村第一网格', `${at}`, name, `${at}号`]),
	])
	expect(table.rows).toHaveLength(doubted.length + plain.length)
	const said = table.notices.filter(({ message }) => message === SHEET_NOTICES.noPlainName)
	expect(said.map(({ row }) => row)).toEqual(doubted.map((_, at) => at + 2))
})

it('makes of two people in one cell two, where as many phones stand beside them', async () => {
	const table = await read([
		['网格', '职务', '姓名', '电话', '任职时间'],
		['甲村第一网格', '网格员', '蒋一、蒋二', '13900000001/1.3900000002E10', ''],
	])
	expect(table.problems).toEqual([])
	expect(people(table).map(({ person, phone, post }) => [person, phone, post])).toEqual([
		['蒋一', '13900000001', '网格员'],
		['蒋二', '13900000002', '网格员'],
	])
	expect(table.notices.map(({ message }) => message)).toEqual([SHEET_NOTICES.undated])
})

it('fills in the grid of a household that a merged cell has left empty, and says so; not beyond a sum or another village', async () => {
	const table = await read([
		['村', '网格', '户号', '户主', '住址'],
		['甲村', '第一网格', '1', '蒋一', '1号'],
		['', '', '2', '蒋二', '2号'],
		['乙村', '', '1', '蒋三', '3号'],
		['', '', '2', '蒋四', '4号'],
		['', '第二网格', '3', '蒋五', '5号'],
		['小计', '', '5户', '', ''],
		['', '', '4', '蒋六', '6号'],
	])
	expect(table.rows.map(({ row, cells }) => [row, cells.village, cells.gridName])).toEqual([
		[2, '甲村', '第一网格'],
		[3, '甲村', '第一网格'],
		[4, '乙村', undefined],
		[5, '乙村', undefined],
		[6, '乙村', '第二网格'],
		[8, '乙村', undefined],
	])
	const said = table.notices.filter(({ message }) => message === SHEET_NOTICES.gridFromAbove)
	expect(said.map(({ row }) => row)).toEqual([3])
})
