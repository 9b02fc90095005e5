import type { ProposalState } from '#shared/roster/second'

/** The parts of a change that take two people, one sentence for each person it touches. `desk` is a desk in words. */
export const DEED_WORDS = {
	gives: (name, desk) => `${name}将任${desk}`,
	ends: (name, desk) => `${name}将不再任${desk}`,
	away: (name, desk) => `${desk}${name}的请假有变动`,
	frees: (name, desk) => `${desk}${name}现在的微信将不能再办事，要重新绑定`,
	invites: (name, desk) => `给${desk}${name}发一个绑定微信的验证码`,
} as const satisfies Record<string, (name: string, desk: string) => string>

/** What is done to somebody's post: given, ended, left to others for some days; or to the WeChat that has it: freed, let in. */
export type Deed = keyof typeof DEED_WORDS

export const PROPOSAL_SENTENCES = {
	endsMany: (area: string, ended: number, posts: number) => `${area}的 ${posts} 个任职里有 ${ended} 个将结束`,
	unbind: (name: string, desks: string) => `解除${name}（${desks}）的微信绑定`,
	issueCode: (name: string, desks: string) => `给${name}（${desks}）发一个验证码`,
	/** To the proposer. */
	needsSecond: (what: string, who: readonly string[], days: number) =>
		`要另一个人确认，现在还没有改：${what}。可以确认的人：${who.join('、')}。${days} 天内没有人确认就作废`,
	needsDay: (what: string, at: string) =>
		`要过一天才生效，现在还没有改：${what}。本级没有别的人能确认，已经通知有关的人，${at}生效，在那之前可以叫停`,
	confirmedCode: '已经有人确认，正在发验证码，请再点一次',
	/** To those who may confirm. */
	asksSecond: (by: string, what: string) => `${by}要做一项改动，请您看一看，确认或者不同意：${what}`,
	/** To everybody touched. */
	announced: (by: string, what: string, at: string) =>
		`${by}要做一项和您有关的改动，${at}生效：${what}。如果不对，请在那之前打开它叫停`,
	stale: '名册已经和提出的时候不一样，这项改动没有做。还需要的话请重新提出',
	proposerGone: '提出的人已经不管这里，这项改动没有做',
	/** To the proposer, by its outcome. `who` is empty where it came by itself. */
	cameOf: (state: ProposalState, what: string, who: string, reason: string): string => {
		const why = reason === '' ? '' : `，理由：${reason}`
		switch (state) {
			case 'confirmed':
				return who === '' ? `一天已到，可以办了：${what}` : `${who}已确认，可以办了：${what}`
			case 'done':
				return who === '' ? `一天已到，没有人叫停，已经改好：${what}` : `${who}已确认，已经改好：${what}`
			case 'refused':
				return `${who}不同意${why}。没有改：${what}`
			case 'stopped':
				return `${who}已叫停${why}。没有改：${what}`
			case 'expired':
				return `没有人确认，已经作废，没有改：${what}`
			case 'stale':
				return `${reason === '' ? PROPOSAL_SENTENCES.stale : reason}（${what}）`
			case 'waiting':
				return what
		}
	},
	matter: '名册改动',
	letterState: '待确认',
} as const
