import type { ProposalState } from '../../roster/second'

/** The pages of changes that wait for a second person. */
export const PROPOSALS_WORDS = {
	hint: '任免、解绑管理员和调度员，要两个人：一个提出，另一个确认。',
	over: '看办完的',
	open: '看没办完的',
	emptyTitle: '没有等着确认的变动',
	emptyHint: '有人提出要两个人的改动，就在这里，也会收到消息。',
	emptyOver: '还没有办完的变动',
	mine: '等您确认',
	waits: '等另一个人确认',
	beginningHead: '首位管理员单独做的改动',
	beginningHint: '任命第一位调度员以前，这些改动不用别人确认。请看一看。',
	showBeginning: '打开看看',
	hideBeginning: '收起来',
} as const

export const PROPOSAL_WORDS = {
	needHead: '要另一个人确认',
	needHint: '现在还没有改。下面有一个人确认了才改。',
	dayHead: '过一天才生效',
	dayHint: '本级没有别人能确认，先通知有关的人，过一天才改。之前可以叫停。',
	askHead: '请您看一看，再确认',
	askHint: '您确认了就改。觉得不对，点“不同意”，写上理由。',
	/** 某某将任某职 is said already where 某某任某职 is. */
	will: '将',
	what: '会发生什么',
	wasWhat: '提出的改动',
	who: '谁提出的',
	seconds: '可以确认的人',
	until: '什么时候',
	decision: '结果',
	confirm: '确认，就这么改',
	decline: '不同意',
	stop: '叫停',
	stopOwn: '不改了，收回',
	stopTitle: '叫停这项变动？',
	stopHint: '叫停以后，名册照旧，不会改。',
	yes: '叫停',
	reason: '不同意的理由',
	reasonHint: '提出的人会看到',
	send: '告诉提出的人',
	needReason: '请写为什么不同意',
	cancel: '再想想',
	code: '去拿验证码',
} as const

export const PROPOSAL_SAYS = {
	confirmed: (who: string) => `${who}已确认`,
	refused: (who: string) => `${who}不同意`,
	stopped: (who: string) => `${who}已叫停`,
	by: (name: string, at: string) => `${name}·${at}`,
	until: (at: string) => `${at} 前没有人确认，就作废`,
	holdsAt: (at: string) => `${at} 生效`,
	beginning: (count: number) => `一共 ${count} 次`,
} as const

/** How a proposal stands. */
export const PROPOSAL_STATE_WORDS: Readonly<Record<ProposalState, string>> = {
	waiting: '等待确认',
	confirmed: '已确认，正在办',
	done: '已经改好',
	refused: '不同意，没有改',
	stopped: '已叫停，没有改',
	expired: '过期作废，没有改',
	stale: '名册已变，没有改',
}
