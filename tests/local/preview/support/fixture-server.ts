import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { previewRoutes } from '../../../../local/preview/routes'

/** A function call or an upload as it arrived. */
export interface Arrival {
	path: string
	openid: string
	body: string
}

/** A local server's routes as far as the preview needs them, with fixed answers. */
export interface FixtureServer {
	url: string
	arrivals: Arrival[]
	/** How far POST /clock has moved the time. */
	clockMoved(): number
	/** Says how far the newest report of the villager is. */
	setNewest(status: string | null): void
	/** What POST /content-safety has chosen. */
	safetyMode(): string
	close(): Promise<void>
}

const PEOPLE = [
	{ openid: 'o-villager', role: 'villager', areaCode: '01', name: '白秀英', doorCode: 'DOOR-1' },
	{ openid: 'o-leader', role: 'gridLeader', areaCode: '01', name: '李建国' },
	{ openid: 'o-clerk', role: 'clerk', areaCode: '0', name: '孙丽' },
]

const LIST = [{ id: 1, name: '深度保洁', fen: 19900, note: '含厨房', day: '2026年03月01日' }]

const MESSAGE = {
	at: '2026-11-20T01:30:00.000Z',
	apiName: 'subscribeMessage.send',
	request: { touser: 'o-leader', data: { thing1: { value: '供暖管道漏水' } } },
	response: {},
}

async function readAll(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = []
	for await (const chunk of request) chunks.push(chunk as Buffer)
	return Buffer.concat(chunks).toString('latin1')
}

/** Serves a built preview with those answers on a free port. */
export async function serveFixture(outDir: string): Promise<FixtureServer> {
	const arrivals: Arrival[] = []
	const serveFiles = previewRoutes(outDir)
	let moved = 0
	let status: string | null = null
	let safety = { mode: 'normal', marks: { 违规: 'risky' } }
	const clock = (): object => ({ now: new Date(Date.now() + moved).toISOString() })

	const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		const url = new URL(request.url ?? '/', 'http://localhost')
		const body = await readAll(request)
		const json = (value: unknown, status = 200): void => {
			response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
		}
		if (url.pathname.startsWith('/functions/') || url.pathname === '/client/upload') {
			const openid = String(request.headers['x-openid'])
			arrivals.push({ path: url.pathname + url.search, openid, body })
		}
		if (url.pathname === '/functions/broken') return json({ fault: 'not an envelope' }, 500)
		if (url.pathname.startsWith('/functions/')) return json({ ok: true, data: { list: LIST } })
		if (url.pathname === '/client/upload') return json({ fileID: 'cloud://fixture/photos/a.jpg' })
		if (url.pathname === '/personas') return json(PEOPLE)
		if (url.pathname === '/newest') return json({ status })
		if (url.pathname === '/reset') return json({ ok: true })
		if (url.pathname === '/outbox') return json([MESSAGE])
		if (url.pathname === '/content-safety') {
			if (request.method === 'POST') safety = { ...safety, ...(JSON.parse(body) as { mode: string }) }
			return json(safety)
		}
		if (url.pathname === '/clock') {
			if (request.method === 'POST') moved += (JSON.parse(body) as { advanceMs?: number }).advanceMs ?? 0
			return json(clock())
		}
		if (!(await serveFiles(request, response, url))) json({}, 404)
	}

	const server = createServer((request, response) => {
		answer(request, response).catch((error: unknown) => {
			response.writeHead(500).end(String(error))
		})
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const { port } = server.address() as AddressInfo
	return {
		url: `http://127.0.0.1:${port}`,
		arrivals,
		clockMoved: () => moved,
		setNewest: (next) => {
			status = next
		},
		safetyMode: () => safety.mode,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve())
				server.closeAllConnections()
			}),
	}
}
