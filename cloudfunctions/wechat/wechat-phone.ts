import * as v from 'valibot'
import type { PhoneAnswer, WechatPhone } from '../modules/accounts/ports/wechat-phone'
import { askWechat } from './wechat-api'

/** https://developers.weixin.qq.com/miniprogram/dev/server/API/user-info/phone-number/api_getphonenumber */
const PHONE_NUMBER = 'phonenumber.getPhoneNumber'

/** The code is used, older than five minutes, or none. */
const BAD_CODE = 40029
/** More than the account may ask in a day, or in a minute. */
const QUOTAS: readonly number[] = [45009, 45011]
const MAINLAND = '86'

/** The documents have the country as text in one place and as a number in another. */
const phoneInfo = v.object({
	purePhoneNumber: v.pipe(v.string(), v.nonEmpty()),
	countryCode: v.pipe(v.union([v.string(), v.number()]), v.transform(String)),
})

/** A call through HTTPS answers `phone_info`, a call through the cloud may answer `phoneInfo`. */
const phoneAnswer = v.union([
	v.pipe(
		v.object({ phone_info: phoneInfo }),
		v.transform((answer) => answer.phone_info),
	),
	v.pipe(
		v.object({ phoneInfo }),
		v.transform((answer) => answer.phoneInfo),
	),
])

export const wechatPhone: WechatPhone = {
	async numberOf(code): Promise<PhoneAnswer> {
		const answer = await askWechat(PHONE_NUMBER, { code }, [BAD_CODE, ...QUOTAS])
		const errcode = answer?.['errcode']
		if (errcode === BAD_CODE) return { refused: 'badCode' }
		if (typeof errcode === 'number' && QUOTAS.includes(errcode)) return { refused: 'quota' }
		const read = v.safeParse(phoneAnswer, answer)
		if (!read.success) return { refused: 'unanswered' }
		const { purePhoneNumber, countryCode } = read.output
		return { number: countryCode === MAINLAND ? purePhoneNumber : `+${countryCode}${purePhoneNumber}` }
	},
}
