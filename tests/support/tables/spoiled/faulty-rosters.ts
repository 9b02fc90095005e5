import { ADDED_ROW, countySheets, FIRST_GRID, VILLAGE } from '../small-county'
import { workbookFile, type Cell } from '../workbook-file'
import type { SpoiledFile } from './spoiled-file'

/** A file that reads well and says something that cannot be. */
export interface FaultyRoster extends SpoiledFile {
	/** The row at fault; the others of the file are good. */
	at: { sheet: string; row: number; column: string }
}

/** What only the rows beside each other, or the roster, can tell: work for the import, not for reading. */
export const FAULTY_ROSTERS: readonly FaultyRoster[] = [
	inPosts(
		'a phone that is somebody else’s',
		[FIRST_GRID, '网格员', '王五', '13800000004', '2025-01-01'],
		'电话',
	),
	inPosts('a phone that is none', [FIRST_GRID, '网格员', '王五', '1380000', '2025-01-01'], '电话'),
	inPosts(
		'a post in an area that nobody knows',
		['152299100999', '村负责人', '王五', '13800000009', '2025-01-01'],
		'区划编码',
	),
	inPosts('a post that nobody knows', [FIRST_GRID, '大网格长', '王五', '13800000009', '2025-01-01'], '岗位'),
	inPosts(
		'a day that the calendar has not',
		[FIRST_GRID, '网格员', '王五', '13800000009', '2025-02-30'],
		'自',
	),
	{
		what: 'areas that stand above each other',
		name: 'roster.xlsx',
		bytes: () =>
			workbookFile(
				countySheets({
					areas: [
						['152299101', '西风镇', '镇', '152299102'],
						['152299102', '南风镇', '镇', '152299101'],
					],
				}),
			),
		at: { sheet: '区划', row: ADDED_ROW.area, column: '上级编码' },
	},
	{
		what: 'an area whose upper area nobody knows',
		name: 'roster.xlsx',
		bytes: () => workbookFile(countySheets({ areas: [['152299101', '西风镇', '镇', '152298']] })),
		at: { sheet: '区划', row: ADDED_ROW.area, column: '上级编码' },
	},
	inHouseholds(
		'a household in a grid that nobody knows',
		[`${VILLAGE}-9`, '009', '王五', '九号'],
		'网格编码',
	),
	inHouseholds('a household in a village', [VILLAGE, '009', '王五', '九号'], '网格编码'),
	inHouseholds('a household that is there twice', [FIRST_GRID, '001', '王五', '九号'], '户号'),
	inHouseholds('a household without anybody', [FIRST_GRID, '009', undefined, '九号'], '户主'),
]

function inPosts(what: string, row: readonly Cell[], column: string): FaultyRoster {
	return {
		what,
		name: 'roster.xlsx',
		bytes: () => workbookFile(countySheets({ posts: [row] })),
		at: { sheet: '在岗', row: ADDED_ROW.tenure, column },
	}
}

function inHouseholds(what: string, row: readonly Cell[], column: string): FaultyRoster {
	return {
		what,
		name: 'roster.xlsx',
		bytes: () => workbookFile(countySheets({ households: [row] })),
		at: { sheet: '住户', row: ADDED_ROW.household, column },
	}
}
