import type { Post } from '../roster/post'
import type { Channel, Result } from '../visits/outcome'
import type { Every } from '../visits/period'
import type { Template } from '../visits/template'
import { POST_WORDS } from './posts'

/** What came of one going, as people say it. */
export const OUTCOME_WORDS: Readonly<Record<Result, string>> = {
	done: '去过',
	called: '打过电话',
	nobodyHome: '没人在家',
	refused: '不愿意',
	empty: '空户',
	letOut: '租给别人住',
	movedAway: '搬走了',
	demolished: '房子拆了',
	died: '人不在了',
	notFound: '没找到这一户',
	unsafe: '不安全，没进去',
	heard: '自己看过通知了',
}

/** The same in a call. */
export const OUTCOME_BY_PHONE: Partial<Readonly<Record<Result, string>>> = { nobodyHome: '没人接电话' }

export const TEMPLATE_WORDS: Readonly<Record<Template, { name: string; hint: string }>> = {
	weeklyCallMonthlyVisit: { name: '周电话、月走访', hint: '每周打一次电话，每月上门一次' },
	doorToDoor: { name: '敲门行动', hint: '挨家挨户都走到，一户不漏' },
	returnees: { name: '返乡登记', hint: '谁家有人回来，登记清楚' },
	dailyNeeds: { name: '居家每日需求', hint: '每天问一次，上门或打电话都行' },
	patrol: { name: '巡查', hint: '到点上看一看，有事当场办' },
	lookBack: { name: '回头看', hint: '结案的事，过些天再去看看' },
	randomCheck: { name: '随机抽查', hint: '抽出一些户，再去看一看，走访是不是真的' },
	monthlyDays: { name: '下沉驻点', hint: '每月到网格里若干天' },
	notice: { name: '通知', hint: '大风降温、明天停水：谁看过了看得到，两小时没看的打电话' },
}

export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
	door: '上门',
	phone: '打电话',
	any: '上门或打电话',
}

const EVERY: Readonly<Record<Exclude<Every, object>, string>> = {
	once: '只走一遍',
	day: '每天',
	week: '每周',
	month: '每月',
	twoMonths: '每两个月',
}

/** How often, in words. */
export const everyWords = (every: Every): string =>
	typeof every === 'object' ? `每月 ${every.times} 天` : EVERY[every]

/** Who goes, in words. */
export function whoWords(who: { post: Post } | { paired: true } | { people: readonly string[] }): string {
	if ('post' in who) return POST_WORDS[who.post]
	return 'paired' in who ? '包户的人' : `指定的 ${who.people.length} 个人`
}

/** To whom, in words. */
export function toWords(to: PlanTo): string {
	if ('all' in to) return '所有的户'
	if ('tags' in to) return `有标签的户：${to.tags.join('、')}`
	if ('households' in to) return `名单上的 ${to.households.length} 户`
	if ('named' in to) return `名单上的 ${to.named} 户`
	if ('draw' in to)
		return `抽出 ${to.draw.count} 户${to.draw.seed === undefined ? '' : `（种子：${to.draw.seed}）`}`
	return `${to.closedReports.daysAgo} 天前结案的户`
}

type PlanTo =
	| { all: true }
	| { tags: readonly string[] }
	| { households: readonly string[] }
	| { closedReports: { category?: string; daysAgo: number } }
	| { named: number }
	| { draw: { count: number; seed?: string | number } }
