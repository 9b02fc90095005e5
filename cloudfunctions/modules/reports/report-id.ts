import { digest } from '../../rpc/digest'

const LENGTH = 32

/** Derived from the caller and their key, so that sending twice is adding once. */
export function reportId(openid: string, clientKey: string): string {
	return digest('report', openid, clientKey).slice(0, LENGTH)
}
