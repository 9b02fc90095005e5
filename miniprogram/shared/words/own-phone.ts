/** The phone under which a reporter can be reached: asked for once. */
export const OWN_PHONE_WORDS = {
	ask: '要是找不到地方，能打您的电话吗？',
	privacy: '只给正在办这件事的人看，办完就看不到了。号码存在您手机里，下次不用再填。',
	wechat: '用微信的手机号',
	type: '自己填号码',
	decline: '不留电话',
	leave: '留个电话，方便找您',
	label: '您的电话',
	placeholder: '手机号或座机号',
	known: (phone: string) => `办事的人可以打 ${phone} 找您`,
	change: '换一个',
	forget: '不留了',
} as const

/** Why WeChat gave no phone number, where one can be typed as well. */
export const OWN_PHONE_REFUSALS = {
	denied: '您没有同意用微信的手机号，没关系，可以自己填，也可以不留',
	notGiven: '微信没有给出手机号，请再点一次，或者自己填',
	quota: '今天微信给手机号的次数用完了，请自己填',
	foreign: '这里只能留国内的电话，请自己填一个',
} as const

/** Why WeChat gave no phone number, and the other way. */
export const PHONE_CODE_WORDS = {
	denied: '您没有同意用手机号，没关系，也可以用验证码登记',
	notGiven: '微信没有给出手机号，请再点一次，或者用验证码登记',
	quota: '用手机号登记的次数用完了，请向管理员要一个验证码',
} as const
