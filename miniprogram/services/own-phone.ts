import type { Input } from '../../cloudfunctions/modules/contract'
import { cleanPhone } from '../shared/text/clean-phone'
import { recall, remember } from './cache'
import { call } from './cloud'

/** What somebody answered when they were asked for their phone. It is kept on this phone alone. */
interface OwnPhone {
	/** Empty where they would rather leave none. */
	phone: string
}

const NAME = 'own-phone'

/** The number that was given on this phone; empty where none was, null where nobody has asked yet. */
export const ownPhone = (): string | null => recall<OwnPhone>(NAME)?.value.phone ?? null

/** Keeps a number for the next time, or that none is wanted. */
export const keepOwnPhone = (phone: string): void => void remember(NAME, { phone: cleanPhone(phone) })

/** The number that WeChat says is the caller's; `code` is what WeChat gave. */
export async function wechatNumber(input: Input<'account', 'phoneNumber'>): Promise<string> {
	return (await call('account', 'phoneNumber', input)).phone
}
