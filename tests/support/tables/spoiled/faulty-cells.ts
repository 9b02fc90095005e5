import { CELL_PROBLEMS } from '../../../../cloudfunctions/words/roster-files'
import { countyCsv, countySheets, ADDED_ROW, FIRST_GRID } from '../small-county'
import { workbookFile, type Cell } from '../workbook-file'
import type { FaultyFile } from './spoiled-file'

const household = (number: Cell, head: Cell, address: Cell = '柳树村9号'): Cell[] => [
	FIRST_GRID,
	number,
	head,
	address,
]

/** Workbooks and tables with rows that cannot be read; everything else in them is the small county. */
export const FAULTY_CELLS: readonly FaultyFile[] = [
	inHouseholds('a formula without its result', household('009', { formula: 'VLOOKUP(A1,B:C,2,0)' }), {
		column: '户主',
		message: CELL_PROBLEMS.formulaWithoutValue,
	}),
	inHouseholds('an error as the result of a formula', household('009', { error: '#REF!' }), {
		column: '户主',
		message: CELL_PROBLEMS.errorValue('#REF!'),
	}),
	inHouseholds('another error', household('009', '王五', { error: '#N/A' }), {
		column: '住址',
		message: CELL_PROBLEMS.errorValue('#N/A'),
	}),
	inHouseholds('a house number that became a day', household({ serial: 46_084 }, '王五'), {
		column: '户号',
		message: CELL_PROBLEMS.isDate,
	}),
	inHouseholds('such a day as text', household('3月2日', '王五'), {
		column: '户号',
		message: CELL_PROBLEMS.isDate,
	}),
	{
		what: 'a code with more digits than Excel keeps',
		name: 'roster.xlsx',
		bytes: () =>
			workbookFile(countySheets({ households: [[152_299_100_200_001_000, '009', '王五', '九号']] })),
		problems: [
			{ sheet: '住户', row: ADDED_ROW.household, column: '网格编码', message: CELL_PROBLEMS.tooManyDigits },
		],
	},
	{
		what: 'a phone that has lost its digits',
		name: 'roster.csv',
		bytes: () => Buffer.from(`${countyCsv()}\r\n在岗,,,,,152299100,调度员,王五,1.39478E+10,2025-01-01,,,,`),
		problems: [
			{ sheet: 'roster.csv', row: 15, column: '电话', message: CELL_PROBLEMS.digitsLost('1.39478E+10') },
		],
	},
	{
		what: 'a kind of row that nobody knows',
		name: 'roster.csv',
		bytes: () => Buffer.from(`${countyCsv()}\r\n商户,,,,,,,,,,${FIRST_GRID},009,王五,柳树村9号`),
		problems: [{ sheet: 'roster.csv', row: 15, column: '类别', message: CELL_PROBLEMS.unknownKind('商户') }],
	},
	{
		what: 'a row that does not say its kind',
		name: 'roster.csv',
		bytes: () => Buffer.from(`${countyCsv()}\r\n,,,,,,,,,,${FIRST_GRID},009,王五,柳树村9号`),
		problems: [{ sheet: 'roster.csv', row: 15, column: '类别', message: CELL_PROBLEMS.noKind }],
	},
	{
		what: 'bytes that are no character',
		name: 'roster.csv',
		bytes: () =>
			Buffer.concat([
				Buffer.from(`${countyCsv()}\r\n户,,,,,,,,,,${FIRST_GRID},009,王五,柳`),
				Buffer.from([0xff]),
			]),
		problems: [{ sheet: 'roster.csv', row: 15, column: '住址', message: CELL_PROBLEMS.unreadable }],
	},
	{
		what: 'a missing column',
		name: 'roster.xlsx',
		bytes: () =>
			workbookFile([
				...countySheets(),
				{
					name: '补充住户',
					rows: [
						['网格编码', '户号', '户主'],
						[FIRST_GRID, '7', '王五'],
					],
				},
			]),
		problems: [{ sheet: '补充住户', row: 1, column: '住址', message: CELL_PROBLEMS.noColumn(['住址']) }],
	},
	{
		what: 'several people in one cell and one phone',
		name: 'roster.xlsx',
		bytes: () =>
			workbookFile([
				...countySheets(),
				{
					name: '网格',
					rows: [
						['村', '网格', '网格员', '联系电话'],
						['柳树村', '第一网格', '王五、赵六', '13800000009'],
					],
				},
			]),
		problems: [{ sheet: '网格', row: 2, column: '网格员', message: CELL_PROBLEMS.peopleAndPhones }],
	},
]

function inHouseholds(
	what: string,
	row: readonly Cell[],
	problem: { column: string; message: string },
): FaultyFile {
	return {
		what,
		name: 'roster.xlsx',
		bytes: () => workbookFile(countySheets({ households: [row] })),
		problems: [{ sheet: '住户', row: ADDED_ROW.household, ...problem }],
	}
}
