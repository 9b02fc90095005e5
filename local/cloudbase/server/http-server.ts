import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CloudError } from '../errors'
import { isMeantForLoopback } from './loopback'
import { sendJson } from './send'

/** Answers a request and returns true, or returns false to let the next one try. */
export type Route = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<boolean>

const loopback = '127.0.0.1'

/**
 * Longer than any function computes between two requests: a connection closed meanwhile would be used once more
 * before the function hears of it.
 */
const keepAliveMs = 120_000

/** An HTTP server that only this machine reaches. */
export class LoopbackServer {
	private readonly server: Server

	constructor(
		routes: Route[],
		private readonly print: (line: string) => void,
	) {
		this.server = createServer((request, response) => {
			void this.answer(routes, request, response)
		})
		this.server.keepAliveTimeout = keepAliveMs
	}

	/** Listens; port 0 takes any. */
	async listen(port: number): Promise<void> {
		await new Promise<void>((resolve, reject) => {
			this.server.once('error', reject)
			this.server.listen(port, loopback, resolve)
		})
	}

	get url(): string {
		return `http://${loopback}:${(this.server.address() as AddressInfo).port}`
	}

	/** Lets the process end although it listens. */
	unref(): void {
		this.server.unref()
		this.server.on('connection', (socket) => socket.unref())
	}

	async close(): Promise<void> {
		const closed = new Promise<void>((resolve) => this.server.close(() => resolve()))
		this.server.closeAllConnections()
		await closed
	}

	private async answer(routes: Route[], request: IncomingMessage, response: ServerResponse): Promise<void> {
		response.setHeader('x-content-type-options', 'nosniff')
		try {
			if (!isMeantForLoopback(request)) throw new CloudError('FORBIDDEN', 'only this machine may ask')
			const url = new URL(request.url ?? '/', this.url)
			for (const route of routes) if (await route(request, response, url)) return
			sendJson(response, 404, { code: 'NOT_FOUND', message: `nothing is at ${url.pathname}` })
		} catch (error) {
			this.fail(response, error)
		}
	}

	private fail(response: ServerResponse, error: unknown): void {
		const known = error instanceof CloudError
		if (known && error.code === 'STORAGE_FULL') this.print(`${error.code}: ${error.message}`)
		if (!known) this.print(error instanceof Error ? (error.stack ?? error.message) : String(error))
		if (response.headersSent) {
			response.destroy()
			return
		}
		const status = known ? (statuses[error.code] ?? 400) : 500
		sendJson(
			response,
			status,
			known ? { code: error.code, message: error.message } : { code: 'INTERNAL_ERROR' },
		)
	}
}

const statuses: Record<string, number> = {
	FORBIDDEN: 403,
	STORAGE_EXCEED_AUTHORITY: 403,
	DATABASE_PERMISSION_DENIED: 403,
	REQUEST_TOO_LARGE: 413,
	STORAGE_FULL: 503,
}
