import type { PersonEvent } from '../../life/event'

/** What a handler reads when they send an event: the button, and the sheet that asks for what it needs. */
export interface EventForm {
	button: string
	/** What it means, under the word of the field. */
	hint?: string
	title: string
	placeholder: string
	send: string
}

export type StaffEvent = Exclude<
	PersonEvent,
	| 'appeal'
	| 'answer'
	| 'add'
	| 'urge'
	| 'confirm'
	| 'unsolved'
	| 'rate'
	| 'withdraw'
	| 'reinstate'
	| 'join'
	| 'share'
	| 'unshare'
>

/** In this order they are offered: the first that may lead is the main action. */
export const HANDLE_FORMS: Readonly<Record<StaffEvent, EventForm>> = {
	accept: {
		button: '受理',
		title: '对报事人说什么？',
		placeholder: '可以不写，比如：收到了，今天就去看',
		send: '受理',
	},
	start: { button: '开始处置', title: '开始处置', placeholder: '', send: '开始处置' },
	grantExtension: { button: '同意延期', title: '同意延期', placeholder: '', send: '同意延期' },
	resume: { button: '恢复办理', title: '恢复办理', placeholder: '', send: '恢复办理' },
	resolve: {
		button: '办结',
		title: '办了什么？',
		placeholder: '写给报事人看，比如：换了新管，已经不漏了',
		send: '办结',
	},
	verify: {
		button: '核查：办好了',
		title: '现场看到什么？',
		placeholder: '写几个字，或者拍一张现场照片',
		send: '核查通过',
	},
	heard: {
		button: '电话回访',
		title: '打电话问问报事人',
		placeholder: '报事人还说了什么？办好了可以不写',
		send: '记下回访',
	},
	told: { button: '已电话告知', title: '已电话告知', placeholder: '', send: '已电话告知' },
	nameVerifier: {
		button: '指定核查人',
		hint: '请别的单位的人去看',
		title: '请谁去核查？',
		placeholder: '要交代的话，可以不写',
		send: '请这个人去核查',
	},
	rework: {
		button: '没办好，退回再办',
		title: '哪里没办好？',
		placeholder: '写给承办人看，比如：管子还在渗水',
		send: '退回再办',
	},
	note: {
		button: '记进展',
		title: '现在怎么样了？',
		placeholder: '写给报事人看，比如：师傅下午三点到',
		send: '记下',
	},
	refuseExtension: {
		button: '不同意延期',
		title: '为什么不同意？',
		placeholder: '写给承办人看',
		send: '不同意延期',
	},
	ask: {
		button: '问报事人',
		title: '想问什么？',
		placeholder: '报事人会看到，比如：是哪一间屋漏水？',
		send: '发出去',
	},
	suspend: {
		button: '挂起',
		title: '要等多久？为什么？',
		placeholder: '报事人会看到，比如：等天暖才能挖管道',
		send: '挂起',
	},
	askExtension: {
		button: '申请延期',
		title: '要延多久？为什么？',
		placeholder: '写给上一级看，比如：配件后天才到',
		send: '申请延期',
	},
	settle: {
		button: '当场办好',
		hint: '自办自结',
		title: '当场怎么办好的？',
		placeholder: '写几个字，或者拍一张照片',
		send: '当场办好',
	},
	assign: {
		button: '分派或协办',
		title: '由谁负责？',
		placeholder: '要交代的话，可以不写',
		send: '分派',
	},
	merge: {
		button: '并案',
		title: '和哪一条是同一件事？',
		placeholder: '要说明的话，可以不写',
		send: '并到那一条',
	},
	unmerge: {
		button: '撤销并案',
		title: '撤销并案',
		placeholder: '为什么不是同一件事，可以不写',
		send: '撤销并案',
	},
	supervise: {
		button: '督办',
		title: '要督办什么？',
		placeholder: '写给承办人看，比如：请今天到现场',
		send: '督办',
	},
	reopen: {
		button: '重新打开',
		title: '为什么重新打开？',
		placeholder: '比如：回访时报事人说还在漏',
		send: '重新打开',
	},
	return: {
		button: '退回',
		hint: '不归我管',
		title: '为什么不归您管？',
		placeholder: '比如：地方不对，这一户在隔壁网格',
		send: '退回',
	},
	escalate: {
		button: '上呈',
		hint: '归我管，办不了',
		title: '试过什么？为什么要上一级来办？',
		placeholder: '比如：找过供热站，要动主管道，网格里办不了',
		send: '上呈',
	},
	reject: {
		button: '不予受理',
		title: '为什么不受理？',
		placeholder: '写给报事人看：为什么，可以去哪里办',
		send: '不予受理',
	},
	dismiss: {
		button: '集中处理',
		hint: '同一个人一小时报了好几件',
		title: '为什么一起处理？',
		placeholder: '报事人会看到，比如：核实过了，没有这些事',
		send: '集中处理',
	},
	restore: { button: '恢复办理', hint: '集中处理错了', title: '恢复办理', placeholder: '', send: '恢复办理' },
	hide: {
		button: '不让邻居看了',
		hint: '收起公开的话和照片',
		title: '为什么收起来？',
		placeholder: '报事人会看到，比如：写了别人家的事',
		send: '收起来',
	},
	unhide: {
		button: '恢复公开',
		hint: '让邻居又看得到',
		title: '为什么恢复公开？',
		placeholder: '报事人会看到，比如：核对过了，没有问题',
		send: '恢复公开',
	},
	hold: {
		button: '留存',
		hint: '有纠纷，先不要删',
		title: '留多久？为什么？',
		placeholder: '报事人会看到，比如：土地纠纷还在调解',
		send: '留存',
	},
	endHold: {
		button: '不再留存',
		hint: '到时间就删',
		title: '为什么不再留存？',
		placeholder: '报事人会看到，比如：纠纷已经了结',
		send: '不再留存',
	},
}

export const HANDLE_WORDS = {
	photosAdd: '拍照',
	photoRemove: '去掉这张照片',
	photo: '要发的照片',
	photoNeeded: '这一类要拍一张办完的照片',
	needWords: '请写几个字',
	needWordsOrVoice: '请写几个字，或者用嘴说一段',
	needWordsOrPhoto: '请写几个字，或者拍一张照片',
	/** The owner desk itself: a person who asks others to help goes on answering for it. */
	ownDesk: '还由我负责',
	below: '到下面的地方里找',
	helpersHead: '请谁协办？可以不选',
	needTarget: '请选由谁负责',
	needRejectReason: '请选一个理由',
	needVerdict: '请先问两句：解决了吗，满意吗',
	needUnsolved: '没解决，请写下哪里没办好',
	needSpan: '请选多久',
	needVerifier: '请选一个人',
	noVerifiers: '名册里没有别的单位的人可以选，请管理员先安排一位核查员',
	needOther: '请选一条诉求',
	noOthers: '本网格和相邻网格没有同类的诉求，不用并案',
	makePublic: '邻居也能看到这段话',
	makePublicHint: '请不要写姓名和电话',
	noTargets: '现在没有可以分派的人',
	more: '其他办法',
	/** Where nothing has to be done next, but something may be. */
	which: '有哪些办法',
	acceptWithWords: '受理并说一句',
	acceptWithWordsHint: '报事人看得到',
	close: '关闭',
	nothing: '这件事现在不用您操作',
	and: '、',
} as const

/** Sentences with something to fill in. */
export const HANDLE_SAYS = {
	other: (placeName: string, moment: string) => `${placeName}·${moment}`,
	target: (areaName: string, title: string) => `${areaName}·${title}`,
	days: (days: number) => `${days} 天`,
	hours: (hours: number) => `${hours} 小时`,
	years: (days: number) => (days < 365 ? '半年' : `${Math.round(days / 365)} 年`),
	workingDays: (days: number) => `${days} 个工作日`,
} as const
