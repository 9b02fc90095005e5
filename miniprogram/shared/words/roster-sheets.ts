import { POST_HEADERS } from './roster-headers'

/** What a sheet of a clerk's file may be. */
export const SHEET_KIND_WORDS = {
	area: '区划',
	tenure: '人员',
	household: '住户',
	leave: '请假',
	/** A column says what each row is. */
	mixed: '每行自己写明',
	divisions: '行政区划代码表',
	none: '不导入',
} as const

export type SheetKind = keyof typeof SHEET_KIND_WORDS

export const SHEET_KINDS = Object.keys(SHEET_KIND_WORDS) as SheetKind[]

/** The kinds that a clerk chooses from; the others are told by their columns alone. */
export const CHOSEN_KINDS: readonly SheetKind[] = ['area', 'tenure', 'household', 'leave', 'none']

/** What a column of a sheet may hold. */
export const MEANING_WORDS = {
	none: '不用',
	kind: '类别',
	town: '乡镇（苏木、街道）',
	village: '村（嘎查、社区）',
	grid: '网格',
	areaName: '区划名称',
	code: '编码',
	parent: '上级编码',
	level: '层级',
	centreName: '服务中心',
	centrePhone: '服务中心电话',
	centreHours: '服务时间',
	post: '岗位',
	person: '姓名',
	phone: '电话',
	standing: '在岗方式',
	engagement: '用工',
	from: '自（哪天起）',
	to: '至（哪天止）',
	body: '单位',
	head: '户主',
	headPhone: '户主电话',
	relation: '与户主关系',
	number: '户号',
	address: '住址',
	doorNumber: '门牌号',
	doorCode: '门牌码',
	pairedName: '包户人',
	pairedPhone: '包户电话',
	/** A column of a wide table with the holders of a post. */
	holder: '在岗的人',
	holderPhone: '在岗的人的电话',
	deputy: '代班的人（B角）',
	deputyPhone: '代班的人的电话',
} as const

export type Meaning = keyof typeof MEANING_WORDS

export const MEANINGS = Object.keys(MEANING_WORDS) as Meaning[]

/** Meanings that say of whose post they are. */
export const POST_MEANINGS: readonly Meaning[] = ['holder', 'holderPhone', 'deputy', 'deputyPhone']

/** What a clerk chooses from for a column, by the kind of its sheet. */
export const MEANINGS_OF: Readonly<Partial<Record<SheetKind, readonly Meaning[]>>> = {
	area: [
		'town',
		'village',
		'grid',
		'areaName',
		'code',
		'parent',
		'level',
		'centreName',
		'centrePhone',
		'centreHours',
	],
	tenure: [
		'town',
		'village',
		'grid',
		'areaName',
		'code',
		'person',
		'phone',
		'post',
		'standing',
		'engagement',
		'from',
		'to',
		'body',
	],
	leave: ['town', 'village', 'grid', 'areaName', 'code', 'post', 'person', 'phone', 'from', 'to'],
	household: [
		'town',
		'village',
		'grid',
		'code',
		'number',
		'head',
		'headPhone',
		'address',
		'doorNumber',
		'person',
		'relation',
		'doorCode',
		'pairedName',
		'pairedPhone',
	],
}

/** The posts that a column or a whole sheet may be about, as files write them. */
export const SHEET_POSTS: readonly string[] = [...new Set(Object.values(POST_HEADERS))]

/** Why a sheet is not brought in by itself. */
export const ASIDE_WORDS = {
	hidden: '这张工作表是隐藏的',
	instructions: '这像是填写说明',
	noHeader: '没有找到认得的表头',
	empty: '里面没有内容',
} as const

export type Aside = keyof typeof ASIDE_WORDS

export const ASIDES = Object.keys(ASIDE_WORDS) as Aside[]

/** Why a row is none of the roster's. */
export const PASSED_OVER = {
	total: '合计、小计这样的行没有导入',
	heading: '只有一格有字的行（像小标题、备注）没有导入',
	note: '说明、备注这样的行没有导入',
	signature: '填表人、审核人、盖章这样的行没有导入',
	page: '页码没有导入',
	header: '再印一遍的表头没有导入',
	table: '这里是另一张表，没有导入。一张工作表只放一张表，请把它挪到别的工作表',
} as const

export type PassedOver = keyof typeof PASSED_OVER

export const PASSED_OVER_KINDS = Object.keys(PASSED_OVER) as PassedOver[]

/** What reading says of a sheet beside its mistakes. */
export const SHEET_NOTICES = {
	unusedColumns: (names: readonly string[]) => `这几列没有用到：${names.join('、')}`,
	members: '同一户的其他人，只导入户，没有导入他们',
	addressAsNumber: (header: string) =>
		`没有“户号”这一列，拿“${header}”当户号：${header}相同的算一户。不对就点“${header}”改`,
	gridOfTitle: (grid: string) =>
		`没有“网格”这一列，照标题和工作表的名字，都当作“${grid}”的户。不对的，请加上“网格”这一列`,
	hiddenSheet: '这张工作表是隐藏的，没有导入',
	asideSheet: (why: string) => `${why}，没有导入`,
	chosenAside: '按您选的，没有导入',
	droppedSign: '这一格里有读不出来的字，已经去掉，请核对',
	privateSign: '这一格里有一个字只有少数电脑能显示，请换一种写法，比如用同音字',
	twoPhones: (phone: string) => `这一格写了不止一个电话，用了 ${phone}`,
	extension: (phone: string) => `这一格写了分机号，只记了总机 ${phone}`,
	spacedName: (name: string) => `这一格中间有空格，当作一个人“${name}”。是几个人的，请一个人一行`,
	otherOfTwo: (header: string, taken: string) => `这张表有两列都是“${header}”，写的不一样，用了“${taken}”`,
	hiddenColumns: (names: readonly string[]) =>
		`这几列在表格里是隐藏的，也读了：${names.join('、')}。不要的话，先在 Excel 里删掉`,
	identityNumber: '身份证号码不用写，没有记下',
	noPlainName: '这里不像只写了姓名，卡上会照这样印。不对的，在表里改好再导入',
	gridFromAbove: '“网格”这一格空着，当作和上一行是同一个网格',
	undated: '没有写哪一天到任，新来的从导入这一天算起',
	nameRemark: (remark: string) => `姓名后面的“${remark}”没有记下`,
	hiddenRow: '这一行在表格里是隐藏的，也一起读了。不要的话，先在 Excel 里删掉',
	besideTable: (column: string) =>
		`从 ${column} 列起，右边又是一份同样的表，没有导入。请把它接到左边那份的下面`,
	otherPosts: (words: readonly string[]) => `“${words.join('、')}”不是这里的岗位，没有导入`,
} as const

/** What a sheet of people asks where nothing tells their post. */
export const SHEET_PROBLEMS = {
	namesNone: '看不出是哪些户。表里要有“户号”和“网格”，或者“户主”和“住址”，或者“门牌码”',
	noPost: '没有写这些人是什么岗位。请选一个岗位，或者在表里加一列“岗位”',
} as const
