import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { requiredText, type ActionBody, type ActionHandlers, type ActionReply } from '../action'
import type { Counters } from '../counters/call-counts'
import { isFields } from '../database/document'
import { CloudError, invalidParameter } from '../errors'
import { answerCompatibleCall } from '../wechat/actions'
import type { Outbox } from '../wechat/outbox'
import type { AdminAddress } from './admin-address'
import { readBody } from './body'
import { sendJson } from './send'

const largestRequestBytes = 32 * 1024 * 1024

/** Answers the SDK at its own address alone. A fault is a reply too: HTTP 200 with its code. */
export async function serveAdmin(
	request: IncomingMessage,
	response: ServerResponse,
	url: URL,
	cloud: {
		address: AdminAddress
		handlers: ActionHandlers
		counters: Counters
		outbox: Outbox
		print: (line: string) => void
	},
): Promise<void> {
	const found = cloud.address.callAt(url.pathname)
	if (found === undefined) throw new CloudError('FORBIDDEN', 'only functions may ask here')
	const callId = found ?? undefined
	const body = await readBody(request, largestRequestBytes)
	const contentType = request.headers['content-type'] ?? ''
	if (contentType.startsWith('multipart/form-data')) {
		const text = answerCompatibleCall(cloud.outbox, ...(await readCompatibleCall(body, contentType)))
		cloud.counters.add(
			{ action: 'wx.openApi', kind: 'other', documents: 0, bytes: body.length + text.length },
			callId,
		)
		response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(text)
		return
	}
	const { action, reply, ...cost } = await answered(body, callId, cloud)
	const sent = sendJson(response, 200, { requestId: randomUUID(), ...reply })
	cloud.counters.add({ action, ...cost, bytes: body.length + sent }, callId)
}

/** What comes of a request's body, with the name of its action. */
export async function answered(
	body: Buffer,
	callId: string | undefined,
	{ handlers, print }: { handlers: ActionHandlers; print: (line: string) => void },
): Promise<ActionReply & { action: string }> {
	let action = 'unknown'
	try {
		const fields = parseBody(body)
		action = requiredText(fields, 'action')
		const handler = Object.hasOwn(handlers, action) ? handlers[action] : undefined
		if (handler === undefined) throw unsupportedAction(action)
		return { action, ...(await handler(fields, callId)) }
	} catch (error) {
		return { action, reply: faultReply(error, print), kind: 'other', documents: 0 }
	}
}

function faultReply(error: unknown, print: (line: string) => void): Record<string, unknown> {
	if (error instanceof CloudError) {
		if (error.code === 'STORAGE_FULL') print(`${error.code}: ${error.message}`)
		return { code: error.code, message: error.message }
	}
	print(error instanceof Error ? (error.stack ?? error.message) : String(error))
	return { code: 'INTERNAL_ERROR', message: error instanceof Error ? error.message : String(error) }
}

function parseBody(body: Buffer): ActionBody {
	let parsed: unknown
	try {
		parsed = JSON.parse(body.toString('utf8'))
	} catch {
		throw invalidParameter('the request has to be JSON')
	}
	if (!isFields(parsed)) throw invalidParameter('the request has to be an object')
	return parsed
}

async function readCompatibleCall(body: Buffer, contentType: string): Promise<[string, string]> {
	const form = await new Response(new Uint8Array(body), {
		headers: { 'content-type': contentType },
	}).formData()
	const read = async (name: string): Promise<string> => {
		const value = form.get(name) ?? ''
		return typeof value === 'string' ? value : value.text()
	}
	const action = await read('action')
	if (action !== 'wx.openApi') throw unsupportedAction(action)
	return [await read('apiName'), await read('requestData')]
}

function unsupportedAction(action: string): CloudError {
	return new CloudError('ACTION_UNSUPPORTED', `the local cloud does not support the action ${action}`)
}
