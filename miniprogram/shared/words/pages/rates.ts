import type { RateCode } from '../../rates/rate'
import type { NamedPeriod } from '../../rates/period'
/** What a rate is called, and what it says in one sentence. */
interface RateWords {
	name: string
	/** Where there is little room. */
	short: string
	means: string
	/** The reports in the numerator, and those in the denominator alone. */
	met: string
	missed: string
}

export const RATE_WORDS: Readonly<Record<RateCode, RateWords>> = {
	response: {
		name: '响应率',
		short: '响应',
		means: '在受理时限内，有人受理或答复了报事人',
		met: '按时响应',
		missed: '没有按时响应',
	},
	solved: {
		name: '解决率',
		short: '解决',
		means: '说过结果的报事人，有多少说“解决了”',
		met: '说解决了',
		missed: '没解决、部分解决',
	},
	satisfied: {
		name: '满意率',
		short: '满意',
		means: '说过结果的报事人，有多少满意或基本满意',
		met: '满意或基本满意',
		missed: '不满意',
	},
	acceptance: {
		name: '按期受理率',
		short: '受理',
		means: '每转到一处，都没有超过受理时限',
		met: '按期受理',
		missed: '受理超时',
	},
	completion: {
		name: '按期办结率',
		short: '办结',
		means: '办结了，而且一次也没有超过总时限',
		met: '按期办结',
		missed: '办理超时',
	},
	rework: {
		name: '返工率',
		short: '返工',
		means: '办结过的诉求，有多少要重新办；越低越好',
		met: '返过工',
		missed: '没有返工',
	},
}

export const PERIOD_WORDS: Readonly<Record<NamedPeriod | 'own', string>> = {
	thisMonth: '本月',
	lastMonth: '上月',
	thisYear: '今年',
	own: '自选',
}

export const RATES_WORDS = {
	threeHead: '三率',
	termsHead: '时限和返工',
	note: '按诉求所在的地方和上报的日子统计，不管由谁办理；撤回的不算，并案的只算主案。还没到时限的，到了再算。',
	none: '暂无',
	childrenHead: '下一级',
	othersHead: '您负责的其他地方',
	from: '从',
	to: '到',
	periodLabel: '看哪一段时间',
	groupLabel: '看哪一组',
	emptyTitle: '这段时间没有诉求',
	emptyHint: '换一段时间看看，或者看别的地方。',
	noPostTitle: '这一页给负责的人看',
	noPostHint: '村、社区负责人和调度员可以在这里看自己辖区的办理情况。',
	reportsEmptyTitle: '没有这样的诉求',
	reportsEmptyHint: '换一组看看，或者返回上一页。',
} as const

/** Sentences with something to fill in. */
export const RATES_SAYS = {
	percent: (percent: number) => `${percent}%`,
	count: (numerator: number, denominator: number) => `${numerator} / ${denominator} 件`,
	days: (from: string, to: string) => `${from} 至 ${to}`,
	reports: (count: number) => `上报 ${count} 件`,
	beside: (count: number) => `另有 ${count} 件没有写清在下面哪一处，只算在这里`,
	silent: (names: readonly string[]) => `没有上报的：${names.join('、')}`,
} as const
