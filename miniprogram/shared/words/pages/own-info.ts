import type { ShowingPlace, ShownKind } from '../../personal/showing'
import { LIST_WORDS } from '../states'

/** Where somebody looked. */
const WHERE: Readonly<Record<ShowingPlace, string>> = {
	list: '住户名单',
	find: '找住户',
	household: '打开了这一家',
	cards: '印联系卡',
	roster: '整理名册',
	visits: '走访名单',
	missing: '走访还差哪些户',
	codeGiven: '给了一个进您家的验证码',
	codeUsed: '填了验证码，成了您家的人',
}

const WHAT: Readonly<Record<ShownKind, string>> = { phone: '电话', address: '住址', answers: '走访记下的' }

export const OWN_INFO_WORDS = {
	link: '存了什么，谁看过',
	linkHint: '能导出，也能删除',
	keptHead: '存着什么，为什么',
	none: '名册里没有您的信息。',
	homeWhy: '用来找到您的网格长，办事时能找到您家。',
	tagsWhy: '网格长写的，用来安排谁多去您家看看。不对的，请跟网格长说。',
	staffWhy: '您是工作人员：姓名和工作电话印在联系卡上，由管理员维护。',
	leave: '退出这一家',
	leaveYes: '退出',
	no: '再想想',
	letGo: '不是这一家的了',
	letGoYes: '移出',
	othersHead: '同一家的人',
	looksHead: '谁看过我的电话、住址',
	looksHint: '正在办您的事的人不算在内。谁给过、谁填过进您家的验证码，也记在这里。这份记录保存三年。',
	looksNone: '还没有人看过。',
	more: LIST_WORDS.more,
	exportHead: '带走我的信息',
	exportHint: '一张表：名册里的、报过的事、谁看过。',
	export: '导出一份',
	forgetHead: '删除我说过的',
	forgetHint:
		'办完的事，说的话、姓名、电话、住址、照片、录音会删掉，删了找不回来。办理经过和统计里没有您的信息，按规定留着。正在办的事，办完以后才能删。',
	forget: '删除办完的事',
	forgetAsk: '删了就找不回来，也不能再评价或重新打开。确定删除吗？',
	forgetYes: '删除',
	nothing: '没有可以删的了',
	file: '我的信息.xlsx',
	sheets: { kept: '名册里的', reports: '报过的事', looks: '谁看过' },
	keptRow: ['是什么', '内容', '为什么存着'],
	reportRow: [
		'编号',
		'类别',
		'什么时候',
		'办到哪一步',
		'说的话',
		'地点',
		'姓名',
		'电话',
		'照片张数',
		'录音段数',
		'存到哪一天',
	],
	lookRow: ['什么时候', '谁', '岗位', '在哪里看的', '看了什么'],
	home: '我家',
	post: '我的岗位',
	deleted: '已删除',
	whileOpen: '办完以后再算',
} as const

/** Sentences with something to fill in. */
export const OWN_INFO_SAYS = {
	leaveAsk: (address: string) => `不再是 ${address} 这一家的人？以后可以重新扫门牌码。`,
	tags: (tags: readonly string[]) => `走访时的标签：${tags.join('、')}`,
	letGoAsk: (name: string) => `把 ${name} 从这一家移出去？`,
	looked: (where: ShowingPlace, what: readonly ShownKind[]) =>
		what.length === 0 ? WHERE[where] : `${WHERE[where]}：看了${what.map((kind) => WHAT[kind]).join('、')}`,
	where: (where: ShowingPlace) => WHERE[where],
	what: (what: readonly ShownKind[]) => what.map((kind) => WHAT[kind]).join('、'),
	forgotten: (count: number) => (count === 0 ? OWN_INFO_WORDS.nothing : `删掉了 ${count} 件`),
	waits: (number: string, of?: string) =>
		of === undefined
			? `编号 ${number} 还没有办完，办完以后才能删`
			: `编号 ${number} 并到了编号 ${of} 一起办，那一件办完以后才能删`,
	held: (number: string, until: string, reason: string) =>
		`编号 ${number} 按规定留存到 ${until}，到期才能删。原因：${reason}`,
	heldUntil: (until: string, reason: string) => `${until}（留存：${reason}）`,
} as const
