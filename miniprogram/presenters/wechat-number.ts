import { OWN_PHONE_REFUSALS } from '../shared/words/own-phone'
import { keepOwnPhone, wechatNumber } from '../services/own-phone'
import { phoneCodeIn, type PhoneDetail } from '../services/phone-code'
import { sentenceOf } from './page-phase'

/** The number that WeChat gives, kept for the next time; or in one sentence why there is none. `busy` hears how it goes. */
export async function askWechatNumber(
	detail: PhoneDetail,
	busy: (isBusy: boolean) => void,
): Promise<{ phone: string; problem: string }> {
	const given = phoneCodeIn(detail, OWN_PHONE_REFUSALS)
	if ('problem' in given) return { phone: '', problem: given.problem }
	busy(true)
	try {
		const phone = await wechatNumber(given)
		keepOwnPhone(phone)
		return { phone, problem: '' }
	} catch (error) {
		return { phone: '', problem: sentenceOf(error) }
	} finally {
		busy(false)
	}
}
