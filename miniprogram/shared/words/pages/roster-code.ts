/** The page on which a clerk gets a one-time code for a staff member. */
export const CODE_WORDS = {
	intro: '工作人员在“我的 › 我是工作人员”里输入这个验证码，就登记好了微信，能看到自己的待办。',
	phone: '工作人员的电话',
	phoneHint: '就是名册里登记的那个电话',
	send: '生成验证码',
	again: '再生成一个',
	codeHead: '请把验证码念给本人',
	once: '只能用一次。再生成一个，前面的就作废。不要发到群里。',
	unknown: '名册里没有这个电话，请先在“区划和岗位”里安排人',
} as const

export const CODE_SAYS = {
	until: (moment: string) => `${moment} 前有效`,
} as const
