import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ErrorCode } from '#shared/errors/codes'
import { ERROR_WORDS } from '#shared/words/errors'
import type { LocalCloud } from '../cloudbase'
import { CloudError } from '../cloudbase/errors'
import { readBody } from '../cloudbase/server/body'
import { SAFETY_MODES, SUGGESTIONS } from '../cloudbase/wechat/content-safety'
import type { Route } from '../cloudbase/server/http-server'
import { sendJson } from '../cloudbase/server/send'
import { describeMethods, isNoun } from './api'
import { answerPrint } from './print-route'

/** As large as the cloud lets an event be. */
const LARGEST_EVENT_BYTES = 6 * 1024 * 1024

/** What the routes stand on. */
export interface ServerContext {
	cloud: LocalCloud
	personas(): Promise<unknown[]>
	/** How far the newest report of the demo's villager is; null without a demo. */
	newest(): Promise<unknown>
	/** Forgets everything and seeds anew. */
	reset(): Promise<void>
}

type Answer = (request: IncomingMessage, context: ServerContext) => unknown

const ANSWERS: Readonly<Record<string, Answer>> = {
	'GET /healthz': () => ({ ok: true }),
	'GET /api': () => describeMethods(),
	'GET /personas': (_request, context) => context.personas(),
	'GET /newest': (_request, context) => context.newest(),
	'GET /outbox': (_request, { cloud }) => cloud.outbox.list(),
	'GET /clock': (_request, { cloud }) => clockView(cloud),
	'POST /clock': moveClock,
	'GET /content-safety': (_request, { cloud }) => safetyView(cloud),
	'POST /content-safety': setSafety,
	'POST /wechat/phone-code': (request, { cloud }) => ({
		code: cloud.phoneNumbers.allow(openidOf(request) ?? ''),
	}),
	'POST /reset': async (_request, context) => {
		await context.reset()
		return { ok: true }
	},
}

/** The public face of the local server. The context is asked for when the first request comes. */
export function publicRoutes(context: () => Promise<ServerContext>): Route {
	return async (request, response, url) => {
		const noun = /^\/functions\/([\w-]+)$/.exec(url.pathname)?.[1]
		if (noun !== undefined && request.method === 'POST') {
			await callFunction(request, response, noun, await context())
			return true
		}
		if (url.pathname === '/print' && request.method === 'GET') {
			await answerPrint(response, url, (await context()).cloud)
			return true
		}
		const answer = ANSWERS[`${request.method ?? ''} ${url.pathname}`]
		if (!answer) return false
		sendJson(response, 200, await answer(request, await context()))
		return true
	}
}

async function callFunction(
	request: IncomingMessage,
	response: ServerResponse,
	noun: string,
	{ cloud }: ServerContext,
): Promise<void> {
	if (!isNoun(noun)) return refuse(response, 'UNKNOWN_METHOD')
	const event = await eventIn(request, response)
	if (event === undefined) return refuse(response, 'INVALID_INPUT')
	const openid = openidOf(request)
	const caller = openid === undefined ? {} : { openid }
	try {
		const { result } = await cloud.invoke(noun, event, caller)
		sendJson(response, 200, result)
	} catch (fault) {
		if (!(fault instanceof CloudError)) throw fault
		const requestId = randomUUID()
		process.stderr.write(`${requestId} ${noun}: ${fault.code} ${fault.message}\n`)
		refuse(response, 'INTERNAL', requestId)
	}
}

/** What a function is called with; undefined for what is no JSON, too large, or too deep to be handed on. */
async function eventIn(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
	try {
		const event = parse(await readBody(request, LARGEST_EVENT_BYTES))
		JSON.stringify(event)
		return event
	} catch (fault) {
		const isTooMuch = fault instanceof CloudError && fault.code === 'REQUEST_TOO_LARGE'
		// What was not read would be taken for the next request.
		if (isTooMuch) response.setHeader('connection', 'close')
		if (isTooMuch || fault instanceof RangeError) return undefined
		throw fault
	}
}

/** In whose name a request comes. */
function openidOf({ headers }: IncomingMessage): string | undefined {
	const openid = headers['x-openid']
	return typeof openid === 'string' && openid !== '' ? openid : undefined
}

/** The same envelope as a function's own refusal. */
function refuse(response: ServerResponse, code: ErrorCode, requestId?: string): void {
	const error = { code, message: ERROR_WORDS[code], ...(requestId !== undefined && { requestId }) }
	sendJson(response, 200, { ok: false, error })
}

async function moveClock(request: IncomingMessage, { cloud }: ServerContext): Promise<unknown> {
	const { now, advanceMs } = (parse(await readBody(request, 1024)) ?? {}) as Record<string, unknown>
	if (typeof now === 'string' && !Number.isNaN(Date.parse(now))) cloud.clock.set(new Date(now))
	else if (typeof advanceMs === 'number' && Number.isFinite(advanceMs)) cloud.clock.advance(advanceMs)
	else throw new CloudError('INVALID_PARAM', 'give now as ISO 8601, or advanceMs as a number')
	return clockView(cloud)
}

/** Lets WeChat's content checks fail, or judge otherwise: `{mode}`, `{photos}`, `{mark, suggestion}`. */
async function setSafety(request: IncomingMessage, { cloud }: ServerContext): Promise<unknown> {
	const asked = parse(await readBody(request, 1024)) ?? {}
	const { mode, photos, mark, suggestion = 'risky' } = asked as Record<string, unknown>
	if (isOneOf(SAFETY_MODES, mode)) cloud.contentSafety.mode = mode
	else if (isOneOf(SUGGESTIONS, photos)) cloud.contentSafety.photos = photos
	else if (typeof mark === 'string' && mark !== '' && isOneOf(SUGGESTIONS, suggestion))
		cloud.contentSafety.mark(mark, suggestion)
	else throw new CloudError('INVALID_PARAM', 'give mode, photos, or mark and suggestion')
	return safetyView(cloud)
}

function isOneOf<T extends string>(choices: readonly T[], value: unknown): value is T {
	return (choices as readonly unknown[]).includes(value)
}

function safetyView({ contentSafety }: LocalCloud): object {
	const { mode, photos, marks } = contentSafety
	return { mode, photos, marks: Object.fromEntries(marks) }
}

function clockView(cloud: LocalCloud): { now: string } {
	return { now: new Date(cloud.clock.now()).toISOString() }
}

function parse(body: Buffer): unknown {
	try {
		return body.length === 0 ? {} : JSON.parse(body.toString('utf8'))
	} catch {
		return undefined
	}
}
