import { OWN_PHONE_REFUSALS as WORDS } from '#shared/words/own-phone'
import type { Input, Output } from './contract/account'
import type { Call } from './call'
import { UserError } from '../../rpc/user-error'

const MAINLAND = /^1\d{10}$/

/** The number that WeChat says is the caller's. It is answered and not kept: the phone keeps it, for whom it is. */
export async function phoneNumber(
	{ code }: Input<'phoneNumber'>,
	call: Call,
): Promise<Output<'phoneNumber'>> {
	const answer = await call.ports.wechatPhone.numberOf(code)
	if ('number' in answer) {
		if (MAINLAND.test(answer.number)) return { phone: answer.number }
		throw new UserError('PHONE_NOT_GIVEN', undefined, WORDS.foreign)
	}
	if (answer.refused === 'badCode') throw new UserError('BAD_PHONE_CODE')
	throw new UserError('PHONE_NOT_GIVEN', undefined, answer.refused === 'quota' ? WORDS.quota : WORDS.notGiven)
}
