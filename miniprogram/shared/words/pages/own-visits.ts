import type { Template } from '../../visits/template'
import type { ToldKind } from '../../visits/told'

/** What a resident says to a visitor. */
export const TOLD_WORDS: Readonly<Record<ToldKind, string>> = {
	returned: '家里有人回来了',
	shop: '买东西',
	rubbish: '倒垃圾',
	parcel: '取快递',
	doctor: '看病',
	other: '别的事',
}

/** 来我家的人: who came, what they may be told, and no to a plan. */
export const OWN_VISITS_WORDS = {
	heard: '知道了',
	isHeard: '您家已经知道了',
	emptyTitle: '还没有人来走访过',
	emptyHint: '网格员、包户党员来过您家，或者村里安排了走访，就会列在这里。',
	returned: '登记回来的人',
	name: '谁回来了',
	namePlaceholder: '姓名',
	from: '从哪里回来',
	fromPlaceholder: '比如：广州',
	day: '哪天回来',
	send: '登记',
	sent: '登记好了',
	needHead: '需要人来',
	needHint: '点一下，来您家的人马上就能看到。',
	urgent: '急病、着火，请直接打电话，不要等。',
	call: '打 120',
	other: '别的事',
	otherPlaceholder: '写一句要办什么',
	otherSend: '告诉他们',
	told: '告诉他们了',
	toldHead: '您说过的',
	waits: '等人来',
	takeBack: '不用了',
	plansHead: '来我家的走访',
	no: '不想要他们来',
	noHint: '不要了，就不再有人为这件事上门；随时可以改回来。',
	print: '把他的名字和电话印在我家的联系卡上',
	printHint: '联系卡贴在门口，过路的人也看得到。换了人会再问您。',
	cameHead: '谁来过',
	link: '来我家的人',
	linkHint: '谁来过、什么时候来的；不想要他们来，也在这里说。',
	walks: '我包的户，今天该去的',
	pairs: '党员包户：想有人常去看看的人家',
} as const

/** On the first page, where a plan asks for it. */
export const ASK_WORDS: Partial<Readonly<Record<Template, { text: string; hint: string }>>> = {
	returnees: { text: '家里有人回来了', hint: '登记一下：谁、从哪里、哪天回来' },
	dailyNeeds: { text: '需要人来', hint: '买东西、倒垃圾、取快递、看病' },
}

export const OWN_VISITS_SAYS = {
	pair: (name: string) => `${name} 包我家这一户`,
	notice: (name: string) => (name.startsWith('通知') ? name : `通知：${name}`),
	noticeAt: (moment: string) => `${moment} 发的`,
	kept: (days: number) => `只给来您家的人看，${days} 天后删掉。`,
	returned: (name: string, from: string, day: string) =>
		[`${name} 回来了`, from === '' ? '' : `从 ${from}`, day].filter((part) => part !== '').join('，'),
	need: (what: string, note: string) => (note === '' ? what : `${what}：${note}`),
	by: (name: string, moment: string) => (name === '' ? moment : `${name} ${moment} 说的`),
	answered: (name: string, moment: string) => `${name} ${moment} 办了`,
	until: (day: string) => `到 ${day} 为止`,
	came: (name: string, outcome: string) => (name === '' ? outcome : `${name} · ${outcome}`),
	seePhoto: '见照片',
	started: (category: string) => `当时报上去的事：${category}`,
	seeReport: (category: string) => `看报上去的事：${category}`,
	when: (moment: string, plan: string) => (plan === '' ? moment : `${moment} · ${plan}`),
} as const
