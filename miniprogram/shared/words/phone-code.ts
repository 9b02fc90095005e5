/** Why WeChat gave no phone number, and the other way. */
export const PHONE_CODE_WORDS = {
	denied: '您没有同意用手机号，没关系，也可以用验证码登记',
	notGiven: '微信没有给出手机号，请再点一次，或者用验证码登记',
	quota: '用手机号登记的次数用完了，请向管理员要一个验证码',
} as const
