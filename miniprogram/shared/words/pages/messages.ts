import { countWords } from '../count'
export const MESSAGES_WORDS = {
	emptyTitle: '还没有消息',
	emptyHint: '您的事办到哪一步，有人接手、有人问您、有了结果，都会在这里告诉您。',
	unread: '没看过',
	readAll: '全部看过了',
	fold: '收起',
	wechatHead: '微信提醒',
	wechatHint: '有了消息，微信也给您发一条。微信规定，发完了要再点一次。',
	wechatRefused: '您关了微信提醒。消息还在这一页，随时能看。',
	wechatAsk: '让微信提醒我',
	wechatAnswered: '记下了',
	wechatNotAsked: '微信现在没有开提醒',
} as const

/** Sentences with something to fill in. */
export const MESSAGES_SAYS = {
	head: (count: number) => (count === 0 ? '都看过了' : `${countWords(count)} 条没看过`),
	more: (count: number) => `这件事还有 ${count} 条`,
	left: (count: number) => `还能提醒 ${count} 次`,
	/** On other pages, the way to the messages. */
	news: (count: number) => `有 ${countWords(count)} 条新消息`,
} as const
