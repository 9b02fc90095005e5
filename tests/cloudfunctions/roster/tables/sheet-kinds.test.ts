import { readTables } from '../../../../cloudfunctions/modules/imports/tables/read-tables'
import type { SourceTable } from '../../../../cloudfunctions/modules/imports/tables/source'
import { CELL_PROBLEMS } from '../../../../cloudfunctions/words/roster-files'
import { SHEET_NOTICES, SHEET_PROBLEMS } from '#shared/words/roster-sheets'
import { workbookFile, type Cell } from '../../../support/tables/workbook-file'

const read = (name: string, ...rows: Cell[][]): Promise<SourceTable> =>
	readTables('roster.xlsx', workbookFile([{ name, rows }]))

const first = async (name: string, ...rows: Cell[][]): Promise<unknown> => {
	const { rows: found, problems } = await read(name, ...rows)
	expect(problems).toEqual([])
	return found.map(({ kind, cells }) => ({ kind, ...cells }))[0]
}

describe('the kind of a sheet is told from its columns', () => {
	it('areas, whose code is their own', async () => {
		expect(
			await first(
				'Sheet1',
				['网格编码', '网格名称', '上级编码'],
				['152221100209-1', '第一网格', '152221100209'],
			),
		).toEqual({
			kind: 'area',
			code: '152221100209-1',
			name: '第一网格',
			level: '网格',
			parent: '152221100209',
		})
	})

	it('a list of grids by name', async () => {
		expect(await first('网格', ['镇', '村', '网格'], ['科尔沁镇', '柳树川村', '第一网格'])).toEqual({
			kind: 'area',
			town: '科尔沁镇',
			village: '柳树川村',
			name: '第一网格',
			level: '网格',
		})
	})

	it('a list of villages by name, with the level by the ending', async () => {
		expect(await first('村', ['苏木乡镇', '嘎查村社区'], ['索伦镇', '联合嘎查'])).toEqual({
			kind: 'area',
			town: '索伦镇',
			name: '联合嘎查',
			level: '嘎查',
		})
	})

	it('a service centre belongs to its area', async () => {
		const header = ['编码', '名称', '层级', '党群服务中心', '党群服务中心电话', '服务时间']
		expect(
			await first('区划', header, ['152221100', '科尔沁镇', '镇', '镇中心', '(0482) 8800100', '8:30–17:30']),
		).toEqual({
			kind: 'area',
			code: '152221100',
			name: '科尔沁镇',
			level: '镇',
			centreName: '镇中心',
			centrePhone: '0482-8800100',
			centreHours: '8:30–17:30',
		})
	})

	it('posts and people, with names of areas instead of codes', async () => {
		const header = ['所属社区', '所属网格', '岗位', '姓名', '联系方式', '任职日期']
		expect(
			await first('人员', header, ['兴科社区', '第一网格', '网格员', '王五', '13800000009', '2026.3.1']),
		).toEqual({
			kind: 'tenure',
			village: '兴科社区',
			gridName: '第一网格',
			post: '网格员',
			person: '王五',
			phone: '13800000009',
			from: '2026-03-01',
		})
	})

	it('one column for areas of any level', async () => {
		const header = ['区划名称', '岗位', '姓名', '手机']
		const { rows } = await read(
			'人员',
			header,
			['科尔沁镇', '调度员', '甲某', '1'],
			['联合嘎查', '村负责人', '乙某', '2'],
			['三组', '网格长', '丙某', '3'],
		)
		expect(rows.map(({ cells: { town, village, gridName } }) => [town, village, gridName])).toEqual([
			['科尔沁镇', undefined, undefined],
			[undefined, '联合嘎查', undefined],
			[undefined, undefined, '三组'],
		])
	})

	it('a list of people asks for their post: no title and no name of a sheet tells it', async () => {
		const header = ['村', '网格', '姓名', '电话']
		const row = ['柳树川村', '第一网格', '王五', '13800000009']
		for (const rows of [
			[header, row],
			[['柳树川村网格长花名册'], header, row],
		]) {
			const asked = await read('网格员名单', ...rows)
			expect(asked.rows).toEqual([])
			expect(asked.problems).toMatchObject([{ message: SHEET_PROBLEMS.noPost }])
		}
		const named = await read('名单', ['村', '网格', '网格员姓名', '电话'], row)
		expect(named.rows.map(({ cells }) => cells.post)).toEqual([undefined, '网格员'])
	})

	it('leaves', async () => {
		const header = ['网格编码', '岗位', '姓名', '电话', '请假日期', '销假日期']
		expect(
			await first('Sheet1', header, [
				'152221100209-1',
				'网格长',
				'王五',
				'13800000009',
				'2026-03-01',
				'至今',
			]),
		).toEqual({
			kind: 'leave',
			deskArea: '152221100209-1',
			post: '网格长',
			person: '王五',
			phone: '13800000009',
			from: '2026-03-01',
		})
	})

	it('households, whatever else stands beside them', async () => {
		const header = ['村', '所属网格', '户主', '门牌号', '家庭住址', '联系电话', '网格长', '电话']
		const row = ['柳树川村', '第一网格', '王建国', '12', '柳树川村12号', '139', '李秀英', '138']
		expect(await first('Sheet1', header, row)).toEqual({
			kind: 'household',
			village: '柳树川村',
			gridName: '第一网格',
			head: '王建国',
			headPhone: '139',
			number: '12',
			address: '柳树川村12号',
		})
	})

	it('a house number is the address too where there is no other', async () => {
		expect(
			await first('Sheet1', ['网格', '户主', '门牌号'], ['152221100209-1', '王建国', '柳树川村12号']),
		).toEqual({
			kind: 'household',
			grid: '152221100209-1',
			head: '王建国',
			number: '柳树川村12号',
			address: '柳树川村12号',
		})
	})

	it('a household without its own number is not known by its house number', async () => {
		const header = ['网格', '户号', '户主', '门牌号']
		const { rows } = await read('Sheet1', header, ['第一网格', undefined, '王建国', '12'])
		expect(rows[0]?.cells).toEqual({ gridName: '第一网格', head: '王建国', address: '12' })
	})
})

describe('what a sheet lacks', () => {
	it('does not matter in a row of which no known column is filled', async () => {
		const header = ['网格', '户主', '户号', '住址', '备注']
		const { rows } = await read(
			'Sheet1',
			header,
			['一网格', '王建国', '1', '1号'],
			[undefined, undefined, undefined, undefined, '见附页'],
		)
		expect(rows).toHaveLength(1)
	})

	it('is said once, with the sheet and the column that is expected', async () => {
		const { problems, rows } = await read(
			'住户表',
			['说明'],
			['网格', '户主', '户号'],
			['第一网格', '王建国', '1'],
			['第一网格', '王五', '2'],
		)
		expect(rows).toEqual([])
		expect(problems).toEqual([
			{ sheet: '住户表', row: 2, column: '住址', message: CELL_PROBLEMS.noColumn(['住址']) },
		])
	})

	it('does not matter in a column that is not read', async () => {
		const { problems, rows } = await read(
			'Sheet1',
			['网格', '户主', '户号', '住址', '面积'],
			['一网格', '王建国', '1', '1号', { error: '#N/A' }],
		)
		expect(problems).toEqual([])
		expect(rows).toHaveLength(1)
	})

	it('two columns of one meaning are one: the first that is filled', async () => {
		const { rows } = await read(
			'Sheet1',
			['网格', '岗位', '姓名', '手机', '联系电话'],
			['一网格', '网格员', '王五', '13800000001', undefined],
		)
		expect(rows[0]?.cells.phone).toBe('13800000001')
	})
})

describe('what a cell says besides is not kept in silence', () => {
	const PEOPLE = ['网格', '职务', '姓名', '电话1', '电话2']
	const one = async (...cells: Cell[]): Promise<unknown[]> => {
		const { rows, notices, problems } = await read('名单', PEOPLE, ['甲村第一网格', ...cells])
		const said = [...notices, ...problems].map(({ column, message }) => [column, message])
		return [rows.map(({ cells: { post, person, phone } }) => [post, person, phone]), said]
	}

	it.each<[Cell[], unknown[], unknown[]]>([
		[['网格员（专职）', '蒋一', '13900000001'], [['专职网格员', '蒋一', '13900000001']], []],
		[['网格员', '蒋一', '', '13900000002'], [['网格员', '蒋一', '13900000002']], []],
		[
			['网格员', '蒋一（女）', '0482-8812345转801'],
			[['网格员', '蒋一', '0482-8812345']],
			[
				['姓名', SHEET_NOTICES.nameRemark('(女)')],
				['电话1', SHEET_NOTICES.extension('0482-8812345')],
			],
		],
		[['网格员', '蒋一', '不详'], [['网格员', '蒋一', undefined]], []],
		[['网格员', '蒋一、蒋二', '13900000001'], [], [['姓名', CELL_PROBLEMS.peopleAndPhones]]],
	])('%j', async (cells, rows, said) => {
		expect(await one(...cells)).toEqual([rows, said])
	})

	it('“as above” is known between strokes, too', async () => {
		const { rows } = await read('名单', PEOPLE, ['甲村第一网格', '网格员', '蒋一'], ['-同上-', '″', '蒋二'])
		expect(rows[1]?.cells).toEqual({ gridName: '甲村第一网格', post: '网格员', person: '蒋二' })
	})

	it('a row that a filter hides is read, and said', async () => {
		const rows = [PEOPLE, ['甲村第一网格', '网格员', '蒋一'], ['甲村第一网格', '网格员', '蒋二']]
		const table = await readTables('roster.xlsx', workbookFile([{ name: '名单', rows, hiddenRows: [3] }]))
		expect(table.rows).toHaveLength(2)
		expect(table.notices).toEqual([{ sheet: '名单', row: 3, message: SHEET_NOTICES.hiddenRow }])
	})
})
