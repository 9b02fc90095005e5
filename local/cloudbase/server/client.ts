import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { CloudError, invalidParameter } from '../errors'
import type { FunctionRuntime } from '../functions/runtime'
import { readBody } from './body'
import { sendJson } from './send'

const largestEventBytes = 6 * 1024 * 1024

/** What a client may call, as CloudBase's rule for functions says it: by name, `*` for the others. */
export type FunctionRules = Record<string, { invoke: boolean }>

/** True if the rules let clients call the function. */
export function mayInvoke(rules: FunctionRules, name: string): boolean {
	return (rules[name] ?? rules['*'])?.invoke ?? true
}

/**
 * A client's call: header `x-openid`, body the event. Answers with what the function returned;
 * a fault of the cloud itself has the same envelope as a function's error.
 */
export async function serveClientCall(
	request: IncomingMessage,
	response: ServerResponse,
	name: string,
	cloud: { runtime: FunctionRuntime; rules: FunctionRules; print: (line: string) => void },
): Promise<void> {
	try {
		const openid = request.headers['x-openid']
		if (request.method !== 'POST') throw invalidParameter('a function is called with POST')
		if (typeof openid !== 'string' || openid === '') throw invalidParameter('the header x-openid is missing')
		if (!mayInvoke(cloud.rules, name))
			throw new CloudError('FUNCTIONS_PERMISSION_DENIED', `clients may not call ${name}`)
		const event = parseEvent(await readBody(request, largestEventBytes))
		const { result } = await cloud.runtime.invoke(name, event, { openid, source: 'wx_client' })
		sendJson(response, 200, result)
	} catch (error) {
		const requestId = randomUUID()
		const code = error instanceof CloudError ? error.code : 'INTERNAL_ERROR'
		cloud.print(`${requestId} ${name}: ${code} ${String(error)}`)
		const message = error instanceof CloudError ? error.message : 'internal error'
		sendJson(response, statusOf(code), { ok: false, error: { code, message, requestId } })
	}
}

function statusOf(code: string): number {
	if (code === 'FUNCTION_NOT_FOUND') return 404
	if (code === 'INVALID_PARAM') return 400
	if (code === 'FUNCTIONS_PERMISSION_DENIED') return 403
	return 200
}

function parseEvent(body: Buffer): unknown {
	try {
		return body.length === 0 ? {} : JSON.parse(body.toString('utf8'))
	} catch {
		throw invalidParameter('the event has to be JSON')
	}
}
