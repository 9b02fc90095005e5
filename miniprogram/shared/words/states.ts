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
	lastSeen: (moment: string) => `现在没有网络，这是${moment} 看到的内容。`,
} as const
