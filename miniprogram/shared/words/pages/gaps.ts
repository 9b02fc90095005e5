import type { StaffRole } from '../../roster/gaps/grid-norm'
import type { GapKind } from '../../roster/gaps/gap'
import { LIST_WORDS } from '../states'

/** What is missing, and what to do about it now. */
export const GAP_WORDS: Readonly<Record<GapKind, { name: string; todo: string; unit: string }>> = {
	noLeader: {
		name: '没有网格长',
		todo: '请任命网格长；请假的，请安排代班的人。',
		unit: '个网格',
	},
	noGrid: {
		name: '住户没有网格',
		todo: '这些户的网格已经撤销。请在名册里改成现在的网格，再导入。',
		unit: '处',
	},
	size: {
		name: '网格户数不合适',
		todo: '请看看要不要拆分或合并网格。',
		unit: '个网格',
	},
	staffing: {
		name: '网格人手不合适',
		todo: '请补人或者调人，改好名册再导入。',
		unit: '个网格',
	},
	noPhone: {
		name: '没有电话',
		todo: '请问到工作电话，写进名册再导入。',
		unit: '人',
	},
	unbound: {
		name: '未开通：没有绑定微信',
		todo: '请本人在“我的”里点“我是工作人员”，用手机号登记；不方便的，给验证码。',
		unit: '人',
	},
}

export const STAFF_ROLE_WORDS: Readonly<Record<StaffRole, string>> = {
	fullTimeMember: '专职网格员',
	partTimeMember: '兼职网格员',
	police: '社区民警',
	unitLeader: '楼栋长、单元长',
}

export const GAPS_WORDS = {
	childrenHead: '只看下一级',
	othersHead: '您管理的其他地方',
	open: '看看是哪些',
	close: '收起',
	more: LIST_WORDS.more,
	call: '打电话',
	giveCode: '给验证码',
	/** To the grid, where somebody is appointed, and where it is split or merged. */
	arrange: '去安排',
	goOn: '接着查',
	noGridsTitle: '这里还没有网格',
	noGridsHint: '名册里这一片还没有划网格，也没有住户。先导入网格和住户，再来看缺什么。',
	emptyTitle: '什么都不缺',
	emptyHint: '每个网格都有网格长，户数和人手合适，工作人员都有电话、都绑定了微信。',
	noAreaTitle: '名册还是空的',
	noAreaHint: '先导入名册，这里会列出还缺什么。',
	deniedTitle: '这一页给管理员和调度员看',
	deniedHint: '这里列出名册还缺什么：没有网格长的网格、没有绑定微信的工作人员。',
	never: '从来没有任命过',
} as const

/** Sentences with something to fill in. */
export const GAPS_SAYS = {
	looking: (grids: number, households: number) => `正在查，已经查了 ${grids} 个网格、${households} 户`,
	stopped: (grids: number, households: number) => `查到一半停了，只查了 ${grids} 个网格、${households} 户`,
	looked: (grids: number, households: number) => `查了 ${grids} 个网格、${households} 户`,
	count: (count: number, unit: string) => `${count} ${unit}`,
	sizeNorm: (span: string) => `一个网格应有 ${span} 户。`,
	span: (least: number, most: number) => (least === most ? `${least}` : `${least}–${most}`),
	staffNorm: (roles: string) => `一个网格应有${roles}。`,
	role: (role: string, span: string) => `${role} ${span} 名`,
	notShown: (count: number) => `还有 ${count} 条没有列出来，请选下一级看`,
	ended: (name: string, day: string) => `${name}的任期已满，${day}起没有人`,
	away: (name: string, day: string) => `${name}${day}起请假，没有人代班`,
	notYet: (day: string) => `还没有到任，${day}起有人`,
	until: (day: string) => `，${day}起有人`,
	households: (count: number) => `${count} 户`,
	endedGrid: (count: number, day: string) => `${count} 户，网格最后一天是${day}`,
	few: (count: number, missing: number) => `${count} 户，少 ${missing} 户`,
	many: (count: number, over: number) => `${count} 户，多 ${over} 户`,
	short: (role: string, count: number, missing: number) => `${role} ${count} 名，缺 ${missing} 名`,
	over: (role: string, count: number, over: number) => `${role} ${count} 名，多 ${over} 名`,
	unspecified: (count: number) => `有 ${count} 名网格员没有写专职还是兼职`,
	personAt: (where: string, title: string) => `${where} ${title}`,
} as const
