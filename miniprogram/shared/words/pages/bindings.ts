export const BINDINGS_WORDS = {
	intro: '按电话找到一位工作人员：可以给一个登记用的验证码；换了微信、丢了手机的，先解除原来的绑定。',
	label: '工作人员的电话',
	placeholder: '名册里的电话',
	search: '查找',
	needPhone: '请输入名册里的电话',
	bound: '已经绑定微信',
	notBound: '还没有绑定微信',
	noPost: '现在没有岗位',
	give: '给验证码',
	call: '打电话',
	unbind: '解除绑定',
	sure: '解除绑定？',
	cancel: '先不',
	codeTitle: '念给本人听',
	codeHow:
		'请本人在小程序“我的”里点“我是工作人员”，填上这个验证码。只能用一次，不要发到群里；再给一个，前面的就作废。',
	close: '关闭',
	deniedTitle: '这一页给管理员看',
	deniedHint: '管理员在这里给工作人员登记用的验证码，解除旧微信的绑定。',
} as const

/** Sentences with something to fill in. */
export const BINDINGS_SAYS = {
	unbindWarning: (name: string) =>
		`${name}现在用的微信马上不能再办理任何事，直到用新的微信登记。名册里的岗位不变。`,
	unbound: (name: string) => `${name}的微信已经解除绑定`,
	freed: (who: string, moment: string) => `${moment} 由${who}解除过绑定`,
	until: (moment: string) => `${moment} 前有效`,
} as const
