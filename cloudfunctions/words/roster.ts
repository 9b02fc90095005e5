import type { Level } from '#shared/area/level'
import type { Post } from '#shared/roster/post'
import type { Engagement, TenureKind } from '#shared/roster/tenure'
import { POST_WORDS } from '#shared/words/posts'
import { TOWN_HEADERS, VILLAGE_HEADERS } from './roster-area-headers'

/** What a row of a roster file is about, by the word in its first column. */
export const ROW_KINDS = { 区划: 'area', 在岗: 'tenure', 请假: 'leave', 户: 'household' } as const

export type RowKind = (typeof ROW_KINDS)[keyof typeof ROW_KINDS]

/**
 * The headers under which a field of a row may stand, the usual one first. They are compared after notes in brackets,
 * asterisks, spaces and strokes are taken out, so that `姓名（必填）`, `*姓名` and `姓 名` are one. A header may stand in
 * several lists: what it means follows from the kind of row.
 */
export const COLUMNS = {
	kind: ['类别'],
	code: ['编码', '区划编码', '区划代码', '行政区划代码', '代码', '网格编码', '网格代码', '网格编号', '编号'],
	name: ['名称', '区划名称', '网格名称', '网格名', '网格'],
	level: ['层级', '级别', '区划级别', '区划层级'],
	parent: ['上级编码', '上级代码', '上级区划编码', '上级区划代码', '父级编码'],
	centreName: ['服务中心', '服务中心名称', '党群服务中心', '便民服务中心'],
	centrePhone: ['服务中心电话', '党群服务中心电话', '便民服务中心电话'],
	centreHours: ['服务时间', '服务中心时间', '办公时间'],
	deskArea: [
		'区划编码',
		'编码',
		'网格编码',
		'区划代码',
		'网格代码',
		'网格编号',
		'所属网格编码',
		'代码',
		'编号',
	],
	post: ['岗位', '岗位名称', '职务', '人员类别', '人员类型', '岗位类别'],
	person: ['姓名', '人员姓名', '名字', '网格员姓名', '网格长姓名'],
	phone: [
		'电话',
		'联系电话',
		'手机',
		'手机号',
		'手机号码',
		'电话号码',
		'联系方式',
		'联系手机',
		'移动电话',
		'联系人电话',
		'本人电话',
	],
	standing: ['在岗方式', 'AB角', '角色'],
	engagement: ['用工', '专职兼职', '专兼职', '用工性质', '用工方式'],
	from: [
		'自',
		'任职日期',
		'任职时间',
		'上岗日期',
		'上岗时间',
		'到岗日期',
		'到岗时间',
		'开始日期',
		'开始时间',
		'起始日期',
		'起',
		'请假日期',
		'请假开始',
		'请假开始日期',
		'请假自',
	],
	to: [
		'至',
		'离任日期',
		'离任时间',
		'离岗日期',
		'离岗时间',
		'结束日期',
		'结束时间',
		'截止日期',
		'止',
		'请假结束',
		'请假结束日期',
		'请假至',
		'销假日期',
	],
	body: ['单位', '所属单位', '工作单位', '所在单位'],
	grid: [
		'网格编码',
		'区划编码',
		'编码',
		'所属网格编码',
		'网格代码',
		'所属网格代码',
		'网格编号',
		'所属网格编号',
	],
	number: [
		'户号',
		'户编号',
		'户代码',
		'户编码',
		'住户编号',
		'住户编码',
		'家庭编号',
		'户序号',
		'编号',
		'门牌号',
		'门牌号码',
		'门牌',
	],
	head: ['户主', '户主姓名', '户主名字', '住户', '住户姓名', '房主', '房主姓名', '业主', '业主姓名'],
	headPhone: [
		'户主电话',
		'户主联系电话',
		'户主手机',
		'户主手机号',
		'户主手机号码',
		'户主联系方式',
		'住户电话',
		'业主电话',
		'房主电话',
		'家庭电话',
		'联系电话',
		'电话',
		'手机',
		'手机号',
		'手机号码',
		'电话号码',
		'联系方式',
		'联系人电话',
		'本人电话',
	],
	address: [
		'住址',
		'家庭住址',
		'家庭地址',
		'详细地址',
		'详细住址',
		'居住地址',
		'现住址',
		'现居住地址',
		'现居住地',
		'住宅地址',
		'家庭详细地址',
		'居住详细地址',
		'居住地',
		'房屋地址',
		'地址',
		'门牌号',
		'门牌号码',
		'门牌',
	],
	doorCode: ['门牌码', '联系卡编码'],
	pairedName: ['包户人', '包户党员', '包联干部', '包户干部', '包联人'],
	pairedPhone: ['包户电话', '包户人电话', '包户党员电话', '包联干部电话', '包联电话'],
	/** Names of the areas above, where a sheet has no codes for them. */
	town: TOWN_HEADERS,
	village: VILLAGE_HEADERS,
	gridName: [
		'所属网格',
		'所在网格',
		'网格名称',
		'网格名',
		'网格',
		'所属网格名称',
		'所在网格名称',
		'责任网格',
		'负责网格',
		'所辖网格',
	],
} as const satisfies Record<string, readonly string[]>

export type Column = keyof typeof COLUMNS

/** What places call their levels, and which level of the rules that is. */
export const LEVEL_NAMES: Readonly<Record<string, Level>> = {
	盟: 'league',
	市: 'league',
	盟市: 'league',
	旗: 'county',
	县: 'county',
	区: 'county',
	县级市: 'county',
	旗县: 'county',
	旗县区: 'county',
	苏木: 'town',
	乡: 'town',
	镇: 'town',
	街道: 'town',
	牧场: 'town',
	农场: 'town',
	林场: 'town',
	马场: 'town',
	园区: 'town',
	乡镇: 'town',
	苏木乡镇: 'town',
	苏木乡镇街道: 'town',
	嘎查: 'village',
	村: 'village',
	社区: 'village',
	队: 'village',
	生活区: 'village',
	行政村: 'village',
	嘎查村: 'village',
	村社区: 'village',
	嘎查村社区: 'village',
	网格: 'grid',
	格: 'grid',
	组: 'grid',
	单元: 'unit',
	楼栋: 'unit',
}

/** What clerks call the posts. */
export const POST_NAMES: Readonly<Record<string, Post>> = {
	...(Object.fromEntries(Object.entries(POST_WORDS).map(([post, word]) => [word, post])) as Record<
		string,
		Post
	>),
	网格负责人: 'gridLeader',
	楼栋长: 'unitLeader',
	楼长: 'unitLeader',
	'村(社区)负责人': 'villageLeader',
	村书记: 'villageLeader',
	嘎查书记: 'villageLeader',
	社区书记: 'villageLeader',
	村负责人: 'villageLeader',
	嘎查负责人: 'villageLeader',
	社区负责人: 'villageLeader',
	民警: 'police',
	专职网格员: 'gridMember',
	兼职网格员: 'gridMember',
}

/** What clerks call how somebody is engaged. */
export const ENGAGEMENT_NAMES: Readonly<Record<string, Engagement>> = {
	专职: 'fullTime',
	全职: 'fullTime',
	兼职: 'partTime',
}

/** Names of posts that say it, too. */
export const ENGAGED_POSTS: Readonly<Record<string, Engagement>> = {
	专职网格员: 'fullTime',
	兼职网格员: 'partTime',
}

/** In post, or a deputy for when nobody in post is there. */
export const STANDINGS: Readonly<Record<string, TenureKind>> = {
	'': 'holder',
	在岗: 'holder',
	A角: 'holder',
	代理: 'deputy',
	B角: 'deputy',
	'代理(B角)': 'deputy',
}

/** A day as clerks write it: 2026-03-01, 2026/3/1, 2026年3月1日. */
export const DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/

/** The first clerk, before anybody has given a name. */
export const FIRST_CLERK_NAME = '管理员'

/** The area of a post that is not tied to one. */
export const EVERYWHERE_NAME = '全部区划'
