import { PHONE_CODE_WORDS } from '#shared/words/own-phone'

/** What a staff member is told about binding their WeChat, where the sentence of the error code does not say enough. */
export const ACCOUNT_WORDS = {
	/** The staff member is bound to another WeChat. */
	takenByAnother: '您的岗位已经绑定了另一个微信。换了微信，请管理员先解除原来的绑定',
	sharedPhone: '这个座机有好几个人在用，请先在名册里给本人换成手机号',
	nobodysPhone: '名册里没有这个电话，请核对',
	keptByOthers: '这个人的岗位不都在您管理的地方，请找上一级管理员办理',
	quota: PHONE_CODE_WORDS.quota,
	unknownPhone: (masked: string) =>
		`名册里没有 ${masked} 这个手机号，或者岗位已经到期。请问问管理员，或者用验证码登记`,
} as const
