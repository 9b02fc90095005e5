import { readTables } from '../../../../cloudfunctions/modules/imports/tables/read-tables'
import type { SourceRow, SourceTable } from '../../../../cloudfunctions/modules/imports/tables/source'
import { CELL_PROBLEMS } from '../../../../cloudfunctions/words/roster-files'
import { workbookFile, type Cell, type Sheet } from '../../../support/tables/workbook-file'

const read = (rows: Sheet['rows'], more: Partial<Sheet> = {}): Promise<SourceTable> =>
	readTables('roster.xlsx', workbookFile([{ name: '网格', rows, ...more }]))

const people = ({ rows }: SourceTable): SourceRow['cells'][] =>
	rows.filter(({ kind }) => kind === 'tenure').map(({ cells }) => cells)

const areas = ({ rows }: SourceTable): SourceRow['cells'][] =>
	rows.filter(({ kind }) => kind === 'area').map(({ cells }) => cells)

const place = { town: '科尔沁镇', village: '柳树川村', gridName: '第一网格' }

describe('a table with one row a grid', () => {
	const header = [
		'序号',
		'乡镇',
		'嘎查村（社区）',
		'网格名称',
		'网格长',
		'联系电话',
		'网格员',
		'联系电话',
		'社区民警',
		'电话',
	]
	const row: Cell[] = [
		1,
		'科尔沁镇',
		'柳树川村',
		'第一网格',
		'李秀英',
		13_800_000_004,
		'王五',
		'13800000005',
		'赵警官',
		'0482-8800110',
	]

	it('becomes the grid and a row for each person', async () => {
		const table = await read([header, row])
		expect(table.problems).toEqual([])
		expect(areas(table)).toEqual([{ town: '科尔沁镇', village: '柳树川村', name: '第一网格', level: '网格' }])
		expect(people(table)).toEqual([
			{ ...place, post: '网格长', person: '李秀英', phone: '13800000004' },
			{ ...place, post: '网格员', person: '王五', phone: '13800000005' },
			{ ...place, post: '社区民警', person: '赵警官', phone: '0482-8800110' },
		])
	})

	it('names the columns of each person by their own headers', async () => {
		const { rows, sheets } = await read([
			['村', '网格', '网格长', '手机', '物业', '物业电话'],
			['甲村', '一网格', '张三', '1', '李四', '2'],
		])
		expect(sheets).toEqual([{ name: '网格', headers: { name: '网格', village: '村' } }])
		expect(rows.map(({ headers }) => headers?.phone)).toEqual([undefined, '手机', '物业电话'])
		expect(rows[1]?.headers).toEqual({
			village: '村',
			gridName: '网格',
			post: '网格长',
			person: '网格长',
			phone: '手机',
		})
	})

	it('passes over empty posts and words for nobody', async () => {
		const vacant: Cell[] = [
			1,
			'科尔沁镇',
			'柳树川村',
			'第一网格',
			'暂缺',
			'/',
			undefined,
			undefined,
			'—',
			'无',
		]
		const table = await read([header, vacant])
		expect(people(table)).toEqual([])
		expect(areas(table)).toHaveLength(1)
	})

	it('finds the phones where all of them stand behind the names', async () => {
		const table = await read([
			['村', '网格', '网格长', '网格员', '网格长联系电话', '网格员手机号'],
			['柳树川村', '第一网格', '李秀英', '王五', '13800000004', '13800000005'],
		])
		expect(people(table).map(({ person, phone }) => [person, phone])).toEqual([
			['李秀英', '13800000004'],
			['王五', '13800000005'],
		])
	})

	it('takes several members, numbered or not', async () => {
		const table = await read([
			['村', '网格', '网格员1', '电话1', '网格员2', '电话2', '网格员', '电话'],
			['柳树川村', '第一网格', '甲某', '13800000001', '乙某', '13800000002', '丙某', '13800000003'],
		])
		expect(people(table).map(({ post, person, phone }) => [post, person, phone])).toEqual([
			['网格员', '甲某', '13800000001'],
			['网格员', '乙某', '13800000002'],
			['网格员', '丙某', '13800000003'],
		])
	})

	it('takes a header of two rows', async () => {
		const table = await read(
			[
				['2026年网格员名册'],
				['村', '网格', '网格长', undefined, '网格员', undefined],
				[undefined, undefined, '姓名', '电话', '姓名', '电话'],
				['柳树川村', '第一网格', '李秀英', '13800000004', '王五', '13800000005'],
			],
			{ merges: ['A1:F1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:F2'] },
		)
		expect(people(table).map(({ post, person, phone }) => [post, person, phone])).toEqual([
			['网格长', '李秀英', '13800000004'],
			['网格员', '王五', '13800000005'],
		])
		expect(table.rows[0]?.row).toBe(4)
	})

	it('makes one grid of the rows that a merged cell spans, and one leader', async () => {
		const table = await read(
			[
				['村', '网格', '网格长', '电话', '网格员', '电话'],
				['柳树川村', '第一网格', '李秀英', '13800000004', '王五', '13800000005'],
				[undefined, undefined, undefined, undefined, '赵六', '13800000006'],
			],
			{ merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3'] },
		)
		expect(areas(table)).toHaveLength(1)
		expect(people(table).map(({ person }) => person)).toEqual(['李秀英', '王五', '赵六'])
	})

	it('puts those of the village at the village, once', async () => {
		const table = await read([
			['乡镇', '村', '村书记', '电话', '网格', '网格长', '电话'],
			['科尔沁镇', '柳树川村', '张永福', '13800000003', '第一网格', '李秀英', '13800000004'],
			['科尔沁镇', '柳树川村', '张永福', '13800000003', '第二网格', '包志强', '13800000005'],
		])
		expect(people(table)[0]).toEqual({
			town: '科尔沁镇',
			village: '柳树川村',
			post: '村负责人',
			person: '张永福',
			phone: '13800000003',
		})
		expect(people(table).map(({ person }) => person)).toEqual(['张永福', '李秀英', '包志强'])
	})

	it('tells the deputy by the header, in brackets or in a column of its own', async () => {
		const bracketed = await read([
			['村', '网格', '网格长（A角）', '电话', '网格长（B角）', '电话'],
			['柳树川村', '第一网格', '李秀英', '13800000004', '王五', '13800000005'],
		])
		expect(people(bracketed).map(({ post, standing }) => [post, standing])).toEqual([
			['网格长', undefined],
			['网格长', 'B角'],
		])
		const own = await read([
			['村', '网格', '网格长', '电话', 'B角', 'B角电话'],
			['柳树川村', '第一网格', '李秀英', '13800000004', '王五', '13800000005'],
		])
		expect(people(own).map(({ post, person, phone, standing }) => [post, person, phone, standing])).toEqual([
			['网格长', '李秀英', '13800000004', undefined],
			['网格长', '王五', '13800000005', 'B角'],
		])
	})

	it('takes several people of one cell when there are as many phones', async () => {
		const table = await read([
			['村', '网格', '网格员', '联系电话'],
			['柳树川村', '第一网格', '王五\n赵六', '13800000005\n13800000006'],
		])
		expect(people(table).map(({ person, phone }) => [person, phone])).toEqual([
			['王五', '13800000005'],
			['赵六', '13800000006'],
		])
	})

	it('takes name and phone out of one cell where there is no column for the phone', async () => {
		const table = await read([
			['村', '网格', '网格长', '网格员'],
			['柳树川村', '第一网格', '李秀英 13800000004', '王五（13800000005）、赵六：13800000006'],
		])
		expect(people(table).map(({ person, phone }) => [person, phone])).toEqual([
			['李秀英', '13800000004'],
			['王五', '13800000005'],
			['赵六', '13800000006'],
		])
	})

	it.each(['网格长姓名及电话', '网格长及联系电话', '网格长姓名电话', '网格长（姓名、电话）'])(
		'takes name and phone out of one cell under %s',
		async (header) => {
			const table = await read([
				['村', '网格', header],
				['柳树川村', '第一网格', '李秀英 13800000004'],
			])
			expect(people(table)).toMatchObject([{ post: '网格长', person: '李秀英', phone: '13800000004' }])
		},
	)

	it('knows a grid by its code, or by its number in the village', async () => {
		const coded = await read([
			['网格编码', '网格', '网格长', '电话'],
			['152221100209-1', '第一网格', '李秀英', '13800000004'],
		])
		expect(people(coded)[0]).toMatchObject({ deskArea: '152221100209-1', gridName: '第一网格' })
		const numbered = await read([
			['村', '网格编号', '网格长', '电话'],
			['柳树川村', '03', '李秀英', '13800000004'],
		])
		expect(areas(numbered)).toEqual([{ village: '柳树川村', name: '第3网格', level: '网格' }])
		expect(people(numbered)[0]).toMatchObject({ gridName: '第3网格' })
	})

	it('says which column is missing when nothing tells the grid', async () => {
		const { problems, rows } = await read([
			['序号', '网格长', '联系电话'],
			[1, '李秀英', '13800000004'],
		])
		expect(rows).toEqual([])
		const message = CELL_PROBLEMS.noColumn(['所属网格', '网格编码'])
		expect(problems).toEqual([{ sheet: '网格', row: 1, column: '所属网格', message }])
	})

	it('refuses a grid of no village, which every village has', async () => {
		const { rows, problems } = await read([
			['网格', '网格长', '电话'],
			['第一网格', '李秀英', '13800000004'],
			['柳树川村第一网格', '王五', '13800000005'],
		])
		expect(problems.map(({ row, column, message }) => [row, column, message])).toEqual([
			[2, '网格', '没有写是哪个村（社区），上面也没有。请把村名补上'],
		])
		expect(rows).toHaveLength(2)
	})
})
