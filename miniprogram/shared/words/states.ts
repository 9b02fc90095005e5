import type { PersonEvent } from '../life/event'

/** What a page says instead of its content. */
export const STATE_WORDS = {
	slow: '网络有点慢，还在打开，请再等一会儿',
	changed: '有新的变化，往下拉一拉就能看到',
	retry: '再试一次',
	toHome: '回首页',
	offline: { title: '网络没有连上', hint: '请检查手机信号或无线网络，连上后再试。' },
	denied: {
		title: '您看不了这一页',
		hint: '这里只给负责的人看。如果您觉得不对，请联系您的网格长；工作人员刚换了岗位的，请问镇里的管理员。',
	},
	missing: { title: '没有找到', hint: '可能已经不在了。' },
	error: { title: '暂时打不开' },
	noRoom: '手机里给微信小程序的地方满了，写的存不下。请先不要关掉微信，写好就发出去。',
	understood: '知道了',
} as const

/** What stands below a list: it goes on, or that was all. */
export const LIST_WORDS = { more: '再看一些', end: '没有更多了' } as const

/** Sentences with something to fill in. */
export const STATE_SAYS = {
	/** An event counts once, however often it is sent. */
	again: (problem: string) => `${problem}。再点一次就行，不会算两次。`,
	lastSeen: (moment: string) => `现在没有网络，这是${moment} 看到的内容。`,
} as const

/** That an event has arrived, where the page looks much as it did before. */
export const ARRIVED_WORDS: Readonly<Partial<Record<PersonEvent, string>>> = {
	urge: '替您催了，负责的人会看到。要是还没动静，明天可以再催。',
	add: '补充的已经发给他们了。',
	answer: '您的回答已经发给他们了。',
	rework: '已经告诉他们没办好，请他们再办。',
	unsolved: '您家的情况已经告诉他们了。',
	appeal: '您的申诉已经交给上一级。',
	reopen: '已经重新打开，请他们再办。',
	confirm: '谢谢您，记下了。',
	rate: '谢谢您，记下了。',
	note: '进展记下了。',
	askExtension: '已经问上一级，等他们答复。',
}
