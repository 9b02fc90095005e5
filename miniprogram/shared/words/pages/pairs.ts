/** 党员包户: households that wait for somebody who looks in on them. */
export const WAITING_WORDS = {
	intro: '下面的人家想有人常去看看。写的是需要什么，不写是谁；您报了名，管理员确认以后才告诉您。',
	emptyTitle: '现在没有人家在等',
	emptyHint: '网格长写下哪一家需要人常去看看，就会列在这里。',
	ledger: '包户台账',
	due: '我今天要去看的人家',
	offer: '我来包这一户',
	offered: '您报过名了，等管理员确认',
	noteLabel: '您能帮什么（可以不写）',
	notePlaceholder: '比如：会理发，开三轮车',
	phoneLabel: '您的电话',
	phonePlaceholder: '管理员好联系您',
	send: '报名',
	done: '报上名了',
} as const

export const WAITING_SAYS = {
	waited: (days: number) => (days <= 0 ? '今天开始等' : `等了 ${days} 天`),
	claims: (count: number) => (count === 0 ? '还没有人报名' : `${count} 个人报了名`),
} as const

/** 包户台账: who looks in on whom. */
export const LEDGER_WORDS = {
	noPostTitle: '这一页给负责的人看',
	noPostHint: '网格长、村（社区）负责人、调度员和管理员可以在这里看包户台账。',
	emptyTitle: '还没有人包户',
	emptyHint: '网格长在“本网格住户”里写下哪一家需要人，党员报名，管理员确认，就列在这里。',
	emptyHintClerk: '可以导入一张写着网格、户号、包户党员、包户电话的表，也可以等党员报名以后在这里确认。',
	import: '从 Excel 导入包户名单',
	up: '回到上一级',
	below: '只看下面的一个地方',
	offeredHead: '等您确认',
	confirm: '就定这一位',
	nobody: '还没有人报名',
	name: '指定一个人',
	ledgerHead: '正在包户',
	change: '换人',
	end: '不包了',
	endAsk: '从今天起不再包这一户，以前的记录留在台账里。确定吗？',
	yes: '确定',
	no: '再想想',
	nameLabel: '姓名',
	phoneLabel: '电话',
	save: '从今天起由这个人包户',
	cancel: '再想想',
	call: '打电话',
	done: '记好了',
	noted: '您看了这份台账，已经记下来。',
	byClerk: '要换人、不再包了，请找管理员。',
} as const

export const LEDGER_SAYS = {
	house: (number: string, head: string, place: string) => `${number} · ${head} · ${place}`,
	since: (name: string, from: string) => (from === '' ? `${name} 包户` : `${name} 包户，从 ${from}`),
	before: (name: string, from: string, to: string) =>
		`以前：${name}，${from === '' ? '' : `${from} `}到 ${to}`,
	confirmAsk: (name: string) => `从今天起由 ${name} 包这一户？原来的人不再包这一户。`,
	offered: (name: string, phone: string) => `${name} ${phone}`,
} as const
