import type { ServerResponse } from 'node:http'

/** Sends a value as JSON and returns how many bytes it took. */
export function sendJson(response: ServerResponse, status: number, value: unknown): number {
	const text = JSON.stringify(value)
	const bytes = Buffer.byteLength(text)
	response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes })
	response.end(text)
	return bytes
}
