import type { Input, Output } from '../../../cloudfunctions/modules/contract'
import { LIST_PROBLEMS, PROBLEMS } from '../../../cloudfunctions/words/roster-problems'
import { PASSED_OVER, SHEET_PROBLEMS } from '../../../miniprogram/shared/words/roster-sheets'
import { household } from '../../support/roster-csv'
import { workbookFile, type Sheet } from '../../support/tables/workbook-file'
import { HOUSEHOLDS, openidOf, Town } from '../visits/town'

// A list of households as a township has one: out of Excel or pasted, with a header or without.

type Read = Output<'roster', 'readList'>

let town: Town
beforeAll(async () => {
	town = await Town.settled([...HOUSEHOLDS, household('1-1-1-2', '007', '郑七')])
})

async function read(
	source: Partial<Input<'roster', 'readList'>>,
	areaCode = '1-1-1',
	who = 'town',
): Promise<Read> {
	return town.ask(who, 'roster', 'readList', { areaCode, name: '名单', choices: [], ...source })
}

const pasted = (...rows: string[]): Promise<Read> => read({ text: rows.join('\n') })

/** A file that the town's dispatcher has uploaded. */
function uploaded(sheets: readonly Sheet[]): { name: string; fileId: string } {
	const path = `users/${openidOf('town')}/${sheets[0]?.name ?? ''}.xlsx`
	return { name: '名单.xlsx', fileId: town.cloud.files.keep(path, workbookFile(sheets)) }
}

const idsOf = (...heads: string[]): string[] => heads.map((head) => town.houseOf(head))
const said = ({ errors }: Read): unknown[] =>
	errors.map(({ row, column, message }) => [row, column, message].filter((part) => part !== undefined))

test('a table names households by number, by head and address, by door code; each once, whatever else it says', async () => {
	const li = town.document('李四').household
	const list = await read(
		uploaded([
			{
				name: '高龄老人',
				rows: [
					['前进村高龄老人名单'],
					['序号', '网格', '户号', '户主', '住址', '门牌码', '备注'],
					[1, '前进村第一网格', 2, '钱二', undefined, undefined, '一个人'],
					[2, '第一网格', undefined, '赵一', town.document('赵一').household.address],
					[3, undefined, undefined, undefined, undefined, li.doorCode],
					[4, '第二网格', 7, '郑七'],
					[5, '第一网格', 2, '钱二'],
					['合计', '', '', '5 户'],
				],
			},
		]),
	)
	expect(list.households).toEqual(idsOf('钱二', '赵一', '李四', '郑七'))
	expect(list).toMatchObject({ asLines: false, rows: 5, errors: [], errorCount: 0 })
	expect(list.notices.map(({ row, message }) => [row, message])).toEqual([
		[8, PASSED_OVER.total],
		// The sheet has 7 and 2; the roster 007.
		[6, LIST_PROBLEMS.zeros],
		[7, LIST_PROBLEMS.twice],
	])
	expect(list.sheets[0]).toMatchObject({ kind: 'household', header: { row: 2 }, lacks: [] })
})

test('a row that names none of the area says why; equal mistakes are one line with their number', async () => {
	const { address } = town.document('孙三').household
	const list = await pasted(
		'网格\t户号\t户主\t住址\t门牌码',
		'第一网格\t99',
		'第一网格\t98',
		'第一网格\t1\t李大',
		'后山网格\t1\t吴六',
		'第五网格\t1',
		`第一网格\t\t孙二三\t${address}`,
		'第一网格\t\t孙三\t别处 9 号',
		'\t1\t赵一',
		'第二网格\t1\t\t\tAAAA-BBBB-CCCC',
		'第二网格',
	)
	expect(list.households).toEqual([])
	const { noSuchNumber, otherHead, elsewhere, noSuchHead, whichGrid, noSuchDoor } = LIST_PROBLEMS
	expect(said(list)).toEqual([
		[2, '户号', noSuchNumber],
		[4, '户主', otherHead],
		[5, elsewhere('后山网格', '前进村')],
		[6, PROBLEMS.unknownPlace('第五网格')],
		[7, noSuchHead()],
		[8, noSuchHead('第一网格 10')],
		[9, whichGrid],
		[10, noSuchDoor],
	])
	expect(list).toMatchObject({ errorCount: 9, rows: 9 })
	expect(list.errors[0]?.alike).toEqual({ count: 2, rows: [2, 3] })
	// The last line has one word: a heading, as in every table.
	expect(list.notices.map(({ row, message }) => [row, message])).toEqual([[11, PASSED_OVER.heading]])
})

test('lines without a header are read by themselves: grid and number, or a door code', async () => {
	const { doorCode } = town.document('周五').household
	const list = await pasted(
		'第一网格 1',
		'前进村、第一网格、10',
		'1-1-1-2，1',
		doorCode,
		'第一网格 77',
		'说明',
		// Of the next village.
		town.document('吴六').household.doorCode,
	)
	expect(list.households).toEqual(idsOf('赵一', '孙三', '李四', '周五'))
	expect(list.asLines).toBe(true)
	expect(said(list)).toEqual([
		[5, '户号', LIST_PROBLEMS.noSuchNumber],
		[6, LIST_PROBLEMS.whichGrid],
		[7, '门牌码', LIST_PROBLEMS.noSuchDoor],
	])
	// In one grid the number alone says it.
	expect((await read({ text: '1\n2' }, '1-1-1-1')).households).toEqual(idsOf('赵一', '钱二'))
})

test('a column that is not understood is asked for, and a choice is taken', async () => {
	const text = ['网格\t姓名\t住址', `第一网格\t赵一\t${town.document('赵一').household.address}`].join('\n')
	const before = await read({ text })
	expect(before).toMatchObject({ households: [], sheets: [{ lacks: [SHEET_PROBLEMS.namesNone] }] })
	const [sheet] = before.sheets
	expect(sheet?.offers).toContainEqual({ at: 1, means: 'head' })
	const columns = [
		{ at: 0, means: 'grid' },
		{ at: 1, means: 'head' },
		{ at: 2, means: 'address' },
	] as const
	const choices = [{ name: '名单', kind: 'household' as const, columns: [...columns] }]
	expect((await read({ text, choices })).households).toEqual(idsOf('赵一'))
})

test('what no list is says so; nobody reads one of another town, or what another one uploaded', async () => {
	const none = await read({ text: '网格长\t联系电话\n王五\t13800000000' })
	expect(none).toMatchObject({ households: [], errors: [{ message: SHEET_PROBLEMS.namesNone }] })
	const asked = (more: object, who = 'town'): Promise<string> =>
		town.codeOf(who, 'roster', 'readList', { areaCode: '1-1-1', name: '名单', choices: [], ...more })
	expect(await asked({})).toBe('MISSING_INPUT')
	expect(await asked({ text: '第一网格 1', areaCode: '1' })).toBe('NO_PERMISSION')
	expect(await asked({ text: '第一网格 1' }, 'leader')).toBe('NO_PERMISSION')
	const { fileId } = uploaded([{ name: 'x', rows: [['网格', '户号']] }])
	expect(await asked({ fileId }, 'county')).toBe('FOREIGN_FILE')
})

test('some hundred rows become a plan', async () => {
	const numbers = Array.from({ length: 600 }, (_, at) => String(at + 1))
	const large = await Town.settled(numbers.map((number) => household('1-1-2-1', number, `户${number}`)))
	const text = ['网格\t户号', ...numbers.map((number) => `后山网格\t${number}`)].join('\n')
	const list = await large.ask('town', 'roster', 'readList', {
		areaCode: '1-1',
		name: '名单',
		text,
		choices: [],
	})
	expect(list).toMatchObject({ rows: 600, errors: [], notices: [] })
	expect(new Set(list.households).size).toBe(600)
	const planId = await large.plan({ to: { households: list.households } })
	expect(await large.ask('town', 'visit', 'coverage', { planId })).toMatchObject({
		targets: 600,
		missing: 600,
	})
	// Whoever leads a grid reads their grid, not the list.
	const find = jest.spyOn(large.cloud.ports.roster, 'find')
	expect(await large.dueFor('leader')).toEqual([])
	expect(find.mock.calls.length).toBeLessThanOrEqual(3)
	expect((await large.ask('leader3', 'visit', 'due', {})).items).toHaveLength(200)
})
