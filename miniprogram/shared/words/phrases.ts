/** What a sentence may leave open, as it stands in it. */
export const FILL_WORDS = {
	leader: '{网格长}',
	me: '{我的名字}',
	phone: '{我的电话}',
	today: '{今天}',
} as const

export type Fill = keyof typeof FILL_WORDS

/** The sentences that come along; a desk keeps its own from its first change on. */
export const DEFAULT_PHRASES = {
	accept: [
		'收到了，我是{我的名字}，今天就去看。',
		'收到了，我先打电话问清楚，再上门。有急事请打 {我的电话}。',
		'收到了，已经联系师傅，到了给您打电话。',
	],
	note: [
		'{今天}去看过了，配件明天到，到了就换。',
		'已经报给上面的部门，等他们回话，有消息马上告诉您。',
		'人已经在现场，正在修，先不要用水用电。',
		'去过您家，没有人在。方便时请打 {我的电话}。',
	],
	resolve: [
		'{今天}已经办好，请您看看。有问题请打 {我的电话}。',
		'已经修好，试过了，不漏了。',
		'已经清理干净，以后每周来看一次。',
		'已经帮您办好，材料请到村里来取。',
	],
	reject: [
		'这件事不归我们管，请打 12345，我们也帮您转一下。',
		'这件事要到法院或仲裁去办。需要人帮忙写材料，请找{网格长}。',
		'去看过了，和说的不一样。有不清楚的请打 {我的电话}。',
	],
} as const

export const PHRASE_WORDS = {
	chips: '常用语，点一下就写上',
	more: '看其余的',
	manage: '管理常用语',
	title: '常用语',
	help: '这里的话只有您这个岗位的人用。可以写下面几个，用的时候自动换成当天的：',
	add: '加一句',
	remove: '去掉',
	placeholder: '比如：收到了，今天就去看',
	save: '保存',
	saving: '正在保存',
	saved: '保存好了',
	latest: '看最新的内容',
	kept: '，您写的都还在，请稍后再保存',
	none: '还没有，点下面加一句',
	and: '、',
	unknownPlace: (place: string) => `不能写 ${place}，只能用上面列出来的几个`,
	stale: '同岗位的人刚刚改过，请看最新的再改',
	reads: (words: string) => `今天用是：${words}`,
	nth: (head: string, nth: number) => `${head}：第 ${nth} 句`,
	nobody: '您今天没有值守的岗位',
	correct: '有的话不能保存，请看标红的地方',
} as const

/** When a kind of sentence is said. */
export const PHRASE_HEADS = {
	accept: '受理时说',
	note: '记进展时说',
	resolve: '办结时说',
	reject: '不予受理时说',
} as const
