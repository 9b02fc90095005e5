import type { HistoryEntry, HistoryEvent } from '../life/report'
import type { Status } from '../life/status'

/** Who a report lies with, as its reporter reads it. */
interface Owner {
	title: string
	name: string
}

/** One sentence on how a report stands: to its reporter, and to everybody else. */
export const PROGRESS_WORDS: Readonly<
	Record<Status, { mine: (owner: Owner) => string; other: (owner: Owner) => string }>
> = {
	reported: {
		mine: ({ title, name }) => `已经送到${title}${name}那里，等待受理`,
		other: ({ title, name }) => `在${title}${name}这里，等待受理`,
	},
	accepted: {
		mine: ({ title, name }) => `${title}${name}已经受理`,
		other: ({ title, name }) => `${title}${name}已经受理`,
	},
	processing: {
		mine: ({ title, name }) => `${title}${name}正在处理`,
		other: ({ title, name }) => `${title}${name}正在处理`,
	},
	suspended: {
		mine: ({ title, name }) => `${title}${name}先停下来等一等`,
		other: ({ title, name }) => `${title}${name}先停下来等一等`,
	},
	resolved: {
		mine: () => '已经办完，请您看看解决了没有',
		other: () => '已经办完，等报事人确认',
	},
	closed: { mine: () => '这件事已经结案，谢谢您', other: () => '已经结案' },
	rejected: {
		mine: ({ title, name }) => `${title}${name}没有受理，原因写在下面`,
		other: () => '没有受理',
	},
	merged: {
		mine: () => '跟别人报的是同一件事，已经并到一起办',
		other: () => '已经并到另一条诉求一起办',
	},
	withdrawn: { mine: () => '您已经撤回这件事', other: () => '报事人已经撤回' },
}

/** The same to whoever it lies with. */
export const YOURS_WORDS: Readonly<Partial<Record<Status, string>>> = {
	reported: '在您这里，等您受理',
	accepted: '您已经受理',
	processing: '您正在处理',
	suspended: '您先挂起了，等一等再办',
}

/** How a report stands whose reporter may still appeal: once, and for 14 days. */
export const MAY_APPEAL_WORDS = (owner: Owner): string =>
	`${PROGRESS_WORDS.rejected.mine(owner)}；您不同意，14 天里可以申诉一次`

/** How a report stands whose reporter is asked something, to them. */
export const ASKED_WORDS = ({ title, name }: Owner): string => `${title}${name}有话问您，等您回答`

/** The steps of each report, in their order, as the county's papers name them. */
export const STEP_WORDS = ['上报', '受理', '处置', '办结'] as const

/** How a resolved report stands that its reporter has confirmed, while others still have to check it. */
export const CONFIRMED_WORDS = {
	mine: '已经办完，您的评价收到了，还要别人核查',
	other: '已经办完，报事人确认过了，还要别人核查',
} as const

/** How a resolved report stands that others have to check, to all but its reporter. */
export const VERIFICATION_OWED = '已经办完，等人核查'

/** What stands above the words that led to the present state. */
export const SAID_WORDS: Readonly<Partial<Record<HistoryEvent, string>>> = {
	resolve: '办了什么',
	settle: '办了什么',
	ask: '想问您',
	suspend: '在等什么',
	reject: '为什么',
}

/** Where it is not the reporter who reads it. */
export const SAID_WORDS_TO_OTHERS = { ask: '问了报事人' } as const

/** The parts of a report's own page. */
export const REPORT_LABELS = {
	emergency: '紧急',
	added: '补充',
	urged: '催',
	place: '地点',
	reporter: '报事人',
	house: '住址',
	head: '户主',
	ownerHead: '由谁负责',
	helpers: '协办',
	trailHead: '为什么到这里',
	unfold: '展开',
	fold: '收起',
	wholeText: '看全文',
	historyHead: '办理经过',
	supervised: '上级督办',
	check: '等谁核查',
	told: '结果已经告诉报事人',
	photo: '照片，点开看大图',
	call: '打电话',
	navigate: '导航过去',
} as const

/** The house that a report is about, for those who go there. */
export const HOUSE_WORDS = {
	callReporter: '打给报事人',
	callSpeaker: '打给代报的人',
	callHead: '打给户主',
	noPhone: '没有登记电话',
	tie: {
		pending: (address: string) => `报事人自称住在${address}，还没有确认`,
		none: () => '报事人扫的是这一户的联系卡，不一定住在这里',
	},
} as const

export const REPORT_WORDS = {
	placeAdded: (place: string, added: string) => `${place}（补充：${added}）`,
	number: (number: string) => `编号 ${number}`,
	onBehalfOf: (name: string) => `替${name}报的`,
	noName: '没有留名字',
	saidBy: (name: string, speaker: string) => `${name}（${speaker}代报的）`,
	unnamed: '不愿让人知道是谁（名字、电话、住处都不显示）',
	/** What neighbours read of it, to its reporter and to staff. */
	neighbours: {
		mine: '邻居看得到您写的话和照片，电话、身份证号遮住了',
		other: '邻居看得到报事人写的话和照片，电话、身份证号遮住了',
	},
	hidden: (by: string, reason: string) =>
		`之前公开的话和照片，${by}收起来了，邻居看不到${reason === '' ? '' : `。原因：${reason}`}`,
	stop: '。',
	aboutThem: {
		mine: '您说这件事和管您的人有关：上报那天在您家网格、出事网格当值的人看不到，也办不了。',
		other: '报事人说这件事和管他的人有关：上报那天在那个网格当值的人要回避，请不要告诉他们。',
	},
	unnamedMine: '您选了不留名：谁都看不到是您报的',
	forgotten: '这件事早就办完了。按规定，谁说的、说了什么、照片，都已经删掉，只留下办理的经过。',
	recordOnly: '这件事已经不归您办：这里只留下您自己办过的几步，后来的看不到。',
	sealed: '这是不公开的诉求：内容只给承办、协办、核查的人看。要看内容，请先督办。',
	held: (until: string, reason: string) => `按规定留存到 ${until}，不会删除。原因：${reason}`,
	/** To the root's clerk, of what is not theirs to read. */
	clerk: '内容只给承办的人看。这里只看得到编号、类别、地方和期限。',
	check: (title: string, name: string, owed: number) =>
		owed > 1 ? `${title}${name}核查，还要两方先后核查` : `${title}${name}核查`,
	checkerLeft: (title: string) => `原来指定的${title}已经不在岗，等上级另外指定人核查`,
	noteDue: (moment: string) => `上级督办：${moment} 前要说一次进展`,
	noteLate: (moment: string) => `上级督办：${moment} 前该说的进展还没有说`,
	joins: (count: number) => `还有 ${count} 户也说有这件事`,
	merged: '并进来的诉求，点开看',
	mergedInto: '并到了这一条，点开看',
	standsInFor: (name: string) => `代 ${name} 值守`,
	rated: (solved: string, satisfied: string) => `您的评价：${solved}，${satisfied}`,
	ratedOther: (solved: string, satisfied: string) => `报事人的评价：${solved}，${satisfied}`,
	stale: (what: string) => `刚刚有变化：${what}。下面已是最新情况，您写的话还在。`,
	and: '、',
	then: '；',
} as const

export const VERDICT_WORDS = {
	solvedAsk: '解决了吗？',
	satisfiedAsk: '满意吗？',
	solved: { yes: '解决了', partly: '部分解决', no: '没解决' },
	satisfied: { yes: '满意', fairly: '基本满意', no: '不满意' },
} as const

/** What a reporter said of the result, in a few words; empty where they said nothing. */
export function saidWords({ said, set }: Pick<HistoryEntry, 'said' | 'set'>): string {
	const rating = said ?? set.rating
	return rating ? `${VERDICT_WORDS.solved[rating.solved]}，${VERDICT_WORDS.satisfied[rating.satisfied]}` : ''
}
