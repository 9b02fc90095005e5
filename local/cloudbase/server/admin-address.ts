import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const root = '/admin'

/**
 * Where the SDK asks: `/admin/SECRET`, and `/admin/SECRET/call/ID` for the requests of one function call. The secret is new
 * at every start and only functions get the address: it lets its caller read and write everything.
 */
export class AdminAddress {
	private readonly secret = randomBytes(32).toString('base64url')
	readonly path = `${root}/${this.secret}`

	/** True for every address at which only functions may ask. */
	covers(pathname: string): boolean {
		return pathname === root || pathname.startsWith(`${root}/`)
	}

	/** The function call that an address names, null where it names none, undefined where its secret is not ours. */
	callAt(pathname: string): string | null | undefined {
		const [, , secret = '', ...rest] = pathname.split('/')
		if (!same(secret, this.secret)) return undefined
		if (rest.length === 0) return null
		const [word, callId, ...more] = rest
		return word === 'call' && more.length === 0 && /^[\w-]+$/.test(callId ?? '') ? callId : undefined
	}
}

/** Compares in a time that tells nothing of what is given, its length included. */
function same(left: string, right: string): boolean {
	const [a, b] = [left, right].map((text) => createHash('sha256').update(text).digest())
	return a !== undefined && b !== undefined && timingSafeEqual(a, b)
}
