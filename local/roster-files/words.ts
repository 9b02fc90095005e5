import type { WorkbookCell } from './write-workbook'

/** The sample: a real county's divisions, everything else invented. */
export const SAMPLE = {
	areas: {
		name: '区划',
		title: '科尔沁右翼前旗网格化服务管理区划表（样例）',
		header: ['区划代码', '名称', '层级', '上级区划代码', '服务中心', '服务中心电话', '服务时间'],
	},
	posts: {
		name: '在岗人员',
		title: '网格化服务管理人员名册（样例）',
		header: ['序号', '网格编码', '岗位', '姓名', '联系电话', '任职日期', '离任日期', '在岗方式', '单位'],
	},
	grids: {
		name: '网格一览',
		title: '各苏木乡镇网格一览（样例）',
		header: [
			'苏木乡镇',
			'嘎查村（社区）',
			'网格名称',
			'网格长',
			'联系电话',
			'网格员',
			'联系电话',
			'包村民警',
			'手机',
		],
	},
	households: {
		name: '住户',
		header: ['网格编码', '户号', '户主姓名', '家庭住址', '门牌码', '包户党员', '包户电话', '户主电话'],
	},
	householdsByName: {
		name: '住户（按名称）',
		header: ['乡镇', '所属村', '所属网格', '户号', '户主', '门牌号'],
	},
} as const

/** A sheet of the sample. */
export type SampleSheet = keyof typeof SAMPLE

const NUMBERS = ['一', '二', '三', '四', '五', '六']

export const GRID_NAME = (number: number): string => `第${NUMBERS[number - 1] ?? number}网格`
export const ADDRESS = (village: string, group: number, house: number): string =>
	`${village}${group}组${house}号`

/** The columns of demo.csv from which the sample begins. */
export const DEMO = {
	kind: '类别',
	area: '区划',
	tenure: '在岗',
	household: '户',
	code: '编码',
	name: '名称',
	level: '层级',
	parent: '上级编码',
	centre: ['服务中心', '服务中心电话', '服务时间'],
	desk: '区划编码',
	post: '岗位',
	person: '姓名',
	phone: '电话',
	from: '自',
	to: '至',
	standing: '在岗方式',
	body: '单位',
	grid: '网格编码',
	number: '户号',
	head: '户主',
	address: '住址',
	doorCode: '门牌码',
	paired: ['包户党员', '包户电话'],
} as const

export const SAMPLE_POSTS = {
	grid: '网格',
	leader: '网格长',
	member: '网格员',
	village: '村负责人',
	police: '社区民警',
} as const

/** Invented people: a family name and a given one, or a Mongolian name of its own. */
export const FAMILY_NAMES = [
	'王',
	'李',
	'张',
	'刘',
	'陈',
	'杨',
	'赵',
	'吴',
	'孙',
	'马',
	'包',
	'白',
	'韩',
	'何',
	'梁',
]
export const GIVEN_NAMES = [
	'建国',
	'玉兰',
	'志强',
	'秀英',
	'永福',
	'海燕',
	'德山',
	'凤琴',
	'小军',
	'桂芝',
	'文博',
	'晓梅',
	'长河',
	'丽华',
	'玉柱',
	'春生',
]
export const MONGOLIAN_NAMES = [
	'斯琴高娃',
	'敖特根巴雅尔',
	'乌云其木格',
	'巴特尔',
	'其其格',
	'朝鲁',
	'娜仁花',
	'格日勒图',
	'苏日娜',
	'宝音德力格尔',
]

/** A row of the sample that is wrong on purpose, and the column that is at fault. */
interface MistakenRow {
	cells: readonly WorkbookCell[]
	column: string
}

/** The mistakes that clerks make, a few in each sheet; they stand below the good rows. */
export const MISTAKEN_ROWS: Readonly<Record<SampleSheet, readonly MistakenRow[]>> = {
	areas: [
		{ cells: ['152221100299', '错填一村', '衬', '152221100'], column: '层级' },
		{ cells: ['152221199001', '错填二村', '村', '152221199'], column: '上级区划代码' },
	],
	posts: [
		{
			cells: [undefined, '152221100', '调度员', '错填甲', '1380000999', { day: '2026-01-01' }],
			column: '联系电话',
		},
		{
			cells: [undefined, '152221100', '调度员', '错填乙', '13800001001', { day: '2026-01-01' }],
			column: '联系电话',
		},
		{
			cells: [undefined, '152221100', '网格大队长', '错填丙', '13800009991', { day: '2026-01-01' }],
			column: '岗位',
		},
		{
			cells: [undefined, '152221199', '调度员', '错填丁', '13800009992', { day: '2026-01-01' }],
			column: '网格编码',
		},
		{ cells: [undefined, '152221100', '调度员', '错填戊', '13800009993', '2026-02-30'], column: '任职日期' },
	],
	grids: [
		{
			cells: ['索伦镇', '联兴嘎查', '第一网格', undefined, undefined, '错填己、错填庚', '13800009994'],
			column: '网格员',
		},
	],
	households: [
		{ cells: ['152221100209-1', '901', undefined, '错填的住址'], column: '户主姓名' },
		{ cells: ['152221100209-99', '902', '错填辛', '错填的住址'], column: '网格编码' },
		{ cells: ['152221100209-1', { day: '2026-03-02' }, '错填壬', '错填的住址'], column: '户号' },
		{
			cells: ['152221100209-1', '904', '错填癸', { formula: '=VLOOKUP(A3,C:D,2,FALSE)' }],
			column: '家庭住址',
		},
	],
	householdsByName: [
		{ cells: ['科尔沁镇', '柳树川村', '第九十九网格', '905', '错填子', '错填的住址'], column: '所属网格' },
	],
}
