import type { Forbidden } from './patient'

/** Nobody's: it owns nothing, and nothing lies below it. */
const NOBODY = 'o-doctor-000000000000000000'
const PROBE = 'users/o-somebody-else-00000000000/probe.txt'

/** A running local server, asked as a phone asks it. */
export class LocalServerFace {
	private constructor(private readonly url: string) {}

	/** The server at an address; null where there is none. */
	static async at(url: string | undefined): Promise<LocalServerFace | null> {
		if (url === undefined) return null
		const isThere = await fetch(`${url}/healthz`).then(
			({ ok }) => ok,
			// The server that wrote the address was killed.
			() => false,
		)
		return isThere ? new LocalServerFace(url) : null
	}

	/** The moment by its clock. */
	async now(): Promise<number> {
		const { now } = (await (await fetch(`${this.url}/clock`)).json()) as { now: string }
		return Date.parse(now)
	}

	/** The keys of the templates that have an id. */
	async templates(): Promise<string[]> {
		const { data } = (await this.call('/functions/message', { method: 'templates', input: {} })) as {
			data?: { templates: { template: string }[] }
		}
		return (data?.templates ?? []).map(({ template }) => template)
	}

	/** The forbidden things that a client is let do all the same. */
	async allowed(): Promise<Forbidden[]> {
		const headers = { 'x-openid': NOBODY }
		const tries: [Forbidden, Promise<boolean>][] = [
			['callTimer', this.call('/client/functions/timer', {}).then((answer) => answer.ok)],
			['readDatabase', this.isLet(`/client/database/reports?access=read`, { headers })],
			[
				'writeOthersFile',
				this.isLet(`/client/upload?path=${encodeURIComponent(PROBE)}`, {
					method: 'POST',
					headers,
					body: 'x',
				}),
			],
			['readFile', this.isLet(`/client/file?path=${encodeURIComponent(PROBE)}`, { headers })],
		]
		const allowed: Forbidden[] = []
		for (const [what, isLet] of tries) if (await isLet) allowed.push(what)
		return allowed
	}

	private async isLet(address: string, request: RequestInit): Promise<boolean> {
		return (await fetch(`${this.url}${address}`, request)).ok
	}

	private async call(address: string, event: object): Promise<{ ok: boolean }> {
		const headers = { 'x-openid': NOBODY, 'content-type': 'application/json' }
		const body = JSON.stringify(event)
		return (await (await fetch(`${this.url}${address}`, { method: 'POST', headers, body })).json()) as {
			ok: boolean
		}
	}
}
