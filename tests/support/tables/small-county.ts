import type { Cell, Sheet } from './workbook-file'

/** A sheet by its header and its rows; the header stands in row 1. */
function sheet(name: string, header: readonly string[], rows: readonly (readonly Cell[])[]): Sheet {
	return { name, rows: [header, ...rows] }
}

export const VILLAGE = '152299100200'
export const FIRST_GRID = `${VILLAGE}-1`
export const SECOND_GRID = `${VILLAGE}-2`

const AREA_HEADER = ['编码', '名称', '层级', '上级编码']
const POST_HEADER = ['区划编码', '岗位', '姓名', '电话', '自']
const HOUSEHOLD_HEADER = ['网格编码', '户号', '户主', '住址']

const AREAS: readonly (readonly Cell[])[] = [
	['152299', '青山县', '县'],
	['152299100', '东风镇', '镇', '152299'],
	[VILLAGE, '柳树村', '村', '152299100'],
	[FIRST_GRID, '第一网格', '网格', VILLAGE],
	[SECOND_GRID, '第二网格', '网格', VILLAGE],
]

const POSTS: readonly (readonly Cell[])[] = [
	['152299', '调度员', '何志远', '13800000001', '2025-01-01'],
	['152299100', '调度员', '白晓梅', '13800000002', '2025-01-01'],
	[VILLAGE, '村负责人', '张永福', '13800000003', '2025-01-01'],
	[FIRST_GRID, '网格长', '李秀英', '13800000004', '2025-01-01'],
	[SECOND_GRID, '网格长', '包志强', '13800000005', '2025-01-01'],
]

const HOUSEHOLDS: readonly (readonly Cell[])[] = [
	[FIRST_GRID, '001', '王建国', '柳树村1号'],
	[FIRST_GRID, '002', '赵玉兰', '柳树村2号'],
	[SECOND_GRID, '001', '斯琴高娃', '柳树村31号'],
]

/** How many rows of each kind the small county has. */
export const COUNTY_ROWS = { area: AREAS.length, tenure: POSTS.length, household: HOUSEHOLDS.length } as const

/** A good workbook of three sheets, in which a test may replace or lengthen one. */
export function countySheets({
	areas = [],
	posts = [],
	households = [],
}: {
	areas?: readonly (readonly Cell[])[]
	posts?: readonly (readonly Cell[])[]
	households?: readonly (readonly Cell[])[]
} = {}): Sheet[] {
	return [
		sheet('区划', AREA_HEADER, [...AREAS, ...areas]),
		sheet('在岗', POST_HEADER, [...POSTS, ...posts]),
		sheet('住户', HOUSEHOLD_HEADER, [...HOUSEHOLDS, ...households]),
	]
}

/** The row in which the first of the rows stands that a test puts behind the county's own. */
export const ADDED_ROW = {
	area: AREAS.length + 2,
	tenure: POSTS.length + 2,
	household: HOUSEHOLDS.length + 2,
} as const

const KIND_WORDS = ['区划', '在岗', '户']

/** The small county as one table in which each row says of what kind it is. */
export function countyCsv(separator = ','): string {
	const sheets = countySheets()
	const headers = sheets.map(({ rows: [header = []] }) => header)
	const lines = sheets.flatMap(({ rows }, at) =>
		rows
			.slice(1)
			.map((cells) => [
				KIND_WORDS[at],
				...headers.flatMap((header, other) => header.map((_, column) => (other === at ? cells[column] : ''))),
			]),
	)
	const table = [['类别', ...headers.flat()], ...lines]
	return table
		.map((cells) => cells.map((cell) => (typeof cell === 'string' ? cell : '')).join(separator))
		.join('\r\n')
}
