export const HOUSEHOLD_PAGE_WORDS = {
	intro: '住户拿着验证码，扫门口的联系卡，填上就绑定好了，不用再等您确认。',
	label: '找到这一户',
	placeholder: '户号、姓名或门牌码',
	labelByNumber: '找到这一户（您负责的网格多，请写完整的户号或门牌码）',
	placeholderByNumber: '完整的户号或门牌码',
	search: '查找',
	scan: '扫联系卡',
	notACard: '这不是联系卡上的码',
	none: '没有找到这一户。看看户号写对没有，或者扫一下这家门口的联系卡。',
	more: '还有别的，请写得再细一点',
	members: '已经绑定：',
	waits: '（等确认）',
	nobody: '还没有人绑定',
	give: '给验证码',
	giveAgain: '再给一个（上一个作废）',
	codeTitle: '念给住户听，或者抄在纸上',
	codeHow: '请住户扫门口的联系卡，点“这是我家”，填上这个验证码。只能用一次。',
	copy: '复制，发给住户',
	close: '关闭',
} as const

/** Sentences with something to fill in. */
export const HOUSEHOLD_PAGE_SAYS = {
	named: (number: string, head: string) => `${number} · 户主 ${head}`,
	codeUntil: (moment: string) => `给过一个验证码，${moment} 前有效`,
	until: (moment: string) => `${moment} 前有效`,
	letter: (code: string, moment: string) =>
		`您家的验证码是 ${code}，${moment} 前有效。请扫门口的联系卡，点“这是我家”，填上验证码。`,
} as const
