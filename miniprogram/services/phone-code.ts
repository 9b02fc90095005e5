import { PHONE_CODE_WORDS } from '../shared/words/own-phone'

/** What WeChat's button for the phone number answers. */
export interface PhoneDetail {
	errMsg: string
	/** Absent on a WeChat that is too old. */
	code?: string
	errno?: number
}

/** The account has used up what it may ask. https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/getPhoneNumber.html */
const QUOTA = 1400001

/** The code that the user allowed, or in one sentence why there is none. */
export function phoneCodeIn(
	{ errMsg, code, errno }: PhoneDetail,
	words: Record<'quota' | 'denied' | 'notGiven', string> = PHONE_CODE_WORDS,
): { code: string } | { problem: string } {
	if (code !== undefined && code !== '') return { code }
	if (errno === QUOTA) return { problem: words.quota }
	if (/deny|cancel|privacy/i.test(errMsg)) return { problem: words.denied }
	return { problem: words.notGiven }
}
