import { LIST_WORDS as COMMON } from '../states'

/** 名单: which households a plan goes to, out of a file or pasted. */
export const LIST_WORDS = {
	intro: '名单上一行一户：写网格和户号，或者户主和住址，或者门牌码。先给您看认出了哪些户，您点了才算。',
	fileHead: '从 Excel 里选',
	how: [
		'把表格发到微信聊天里；在电脑上的，发给“文件传输助手”。',
		'点下面的按钮，进那个聊天，选这个文件（Excel 的 .xlsx，或者 CSV）。',
	],
	pick: '从聊天里选表格',
	pasteHead: '或者粘贴在这里',
	pasteLabel: '名单（一行一户）',
	pasteHint: '可以从 Excel 里连表头一起复制过来；没有表头的，写网格、户号，或者只写门牌码。',
	pastePlaceholder: '第一网格 001\n第一网格 002',
	pasted: '粘贴的名单',
	read: '看看认得对不对',
	errorsHint: '下面这些行没有算进去。要算，就在表里改好再选一次；不改，就只去认出来的。',
	noticesHead: '没有用到的，和另外认的',
	cardsHead: '表是这样认的',
	more: COMMON.more,
	pickOther: '换一份名单',
	noPostTitle: '这一页给安排走访的人用',
	noPostHint: '管理员和调度员可以在这里写名单。',
} as const

export const LIST_SAYS = {
	title: (count: number) => (count === 0 ? '一户都没有认出来' : `认出了 ${count} 户`),
	rows: (name: string, rows: number) => `${name}，一共 ${rows} 行`,
	asLines: '没有表头，照每行最后是户号、前面是网格来认；一行只有一个码的，照门牌码认。',
	errors: (count: number) => `没有认出来的，共 ${count} 行`,
	take: (count: number) => `就去这 ${count} 户`,
	takeNone: '没有可以去的户',
	tooMany: (most: number) => `最多 ${most} 户，请分成几项`,
} as const
