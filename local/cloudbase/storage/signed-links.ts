import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const defaultSeconds = 7200

const root = '/cos/'

/** Where a file is served. The SDK encodes an address once more on its way, so it holds nothing to encode. */
export function filePath(cloudPath: string): string {
	return root + Buffer.from(cloudPath).toString('base64url')
}

/** The cloud path that `filePath` was made from, or undefined for any other address. */
export function cloudPathAt(pathname: string): string | undefined {
	if (!pathname.startsWith(root)) return undefined
	return Buffer.from(pathname.slice(root.length), 'base64url').toString('utf8')
}

/** Makes links that open one file, for one purpose, until a moment. */
export class SignedLinks {
	/** New at every start: no link outlives the server. */
	private readonly secret = randomBytes(32)

	constructor(private readonly now: () => number) {}

	/** The query of a link that opens `cloudPath` for reading. */
	readQuery(cloudPath: string, seconds = defaultSeconds): string {
		const until = Math.floor(this.now() / 1000) + seconds
		return new URLSearchParams({ until: String(until), sign: this.sign('GET', cloudPath, until) }).toString()
	}

	mayRead(cloudPath: string, query: URLSearchParams): boolean {
		const until = Number(query.get('until'))
		if (!Number.isInteger(until) || until * 1000 < this.now()) return false
		return same(query.get('sign') ?? '', this.sign('GET', cloudPath, until))
	}

	/** What the SDK sends back as `authorization` when it uploads. */
	uploadToken(cloudPath: string): string {
		return this.sign('PUT', cloudPath, 0)
	}

	mayWrite(cloudPath: string, token: string): boolean {
		return same(token, this.uploadToken(cloudPath))
	}

	private sign(purpose: string, cloudPath: string, until: number): string {
		return createHmac('sha256', this.secret).update(`${purpose}\n${until}\n${cloudPath}`).digest('hex')
	}
}

function same(left: string, right: string): boolean {
	const [a, b] = [Buffer.from(left), Buffer.from(right)]
	return a.length === b.length && timingSafeEqual(a, b)
}
