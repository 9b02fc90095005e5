import { DAY_MS } from '#shared/clock/china-time'
import { KEPT_DAYS } from '../../privacy/kept-days'
import type { Input, Output } from './contract/account'
import type { Call } from './call'
import { digest } from '../../rpc/digest'
import { uploadPrefix } from '../files/own-files'

const NAME_LENGTH = 32

/** Gives paths for uploads, which are written down first: storage does not say what lies in it. */
export async function uploads({ key, endings }: Input<'uploads'>, call: Call): Promise<Output<'uploads'>> {
	const id = digest('uploads', call.openid, key)
	const paths = endings.map(
		(ending, at) => `${uploadPrefix(call.openid)}${digest(id, at).slice(0, NAME_LENGTH)}${ending}`,
	)
	await call.ports.uploads.expect({ id, until: call.now + KEPT_DAYS.upload * DAY_MS, paths })
	return { paths }
}
