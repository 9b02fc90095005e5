import type { IncomingMessage } from 'node:http'
import { CloudError } from '../errors'

/** Reads a request's body; refuses it as soon as it grows beyond `limit`. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
	const chunks: Buffer[] = []
	let size = 0
	for await (const chunk of request as AsyncIterable<Buffer>) {
		size += chunk.length
		if (size > limit) throw new CloudError('REQUEST_TOO_LARGE', `a request of more than ${limit} bytes`)
		chunks.push(chunk)
	}
	return Buffer.concat(chunks)
}
