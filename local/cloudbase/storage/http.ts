import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { randomUUID } from 'node:crypto'
import { readBody } from '../server/body'
import { maximumFileBytes, type FileStore } from './file-store'
import type { SignedLinks } from './signed-links'

const contentTypes: Record<string, string> = {
	'.jpg': 'image/jpeg',
	'.jpeg': 'image/jpeg',
	'.png': 'image/png',
	'.gif': 'image/gif',
	'.webp': 'image/webp',
	'.mp3': 'audio/mpeg',
	'.aac': 'audio/aac',
	'.m4a': 'audio/mp4',
	'.wav': 'audio/wav',
	'.webm': 'audio/webm',
	'.mp4': 'video/mp4',
	'.txt': 'text/plain; charset=utf-8',
}

/** Upload and download of one file, as the SDK and an image tag ask for it. */
export async function serveFile(
	request: IncomingMessage,
	response: ServerResponse,
	cloudPath: string,
	query: URLSearchParams,
	files: FileStore,
	links: SignedLinks,
): Promise<void> {
	if (request.method === 'PUT') {
		if (!links.mayWrite(cloudPath, request.headers.authorization ?? ''))
			return refuse(response, 403, 'SignatureDoesNotMatch')
		files.write(cloudPath, await readBody(request, maximumFileBytes))
		response.end()
		return
	}
	if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'MethodNotAllowed')
	if (!links.mayRead(cloudPath, query)) return refuse(response, 403, 'AccessDenied')
	const content = files.read(cloudPath)
	if (content === undefined) return refuse(response, 404, 'NoSuchKey')
	const part = partOf(content, request.headers.range)
	if (part === null) return refuse(response, 416, 'InvalidRange')
	response.writeHead(part === content ? 200 : 206, {
		'content-type': contentTypes[path.extname(cloudPath).toLowerCase()] ?? 'application/octet-stream',
		'content-length': part.length,
		...(part !== content && { 'content-range': `bytes 0-${part.length - 1}/${content.length}` }),
		'x-content-type-options': 'nosniff',
		'content-security-policy': 'sandbox',
	})
	response.end(request.method === 'HEAD' ? undefined : part)
}

/** The first bytes, where so many are asked for; everything for any other range. Null where there are none to give. */
function partOf(content: Buffer, range: string | undefined): Buffer | null {
	const last = /^bytes=0-(\d+)$/.exec(range ?? '')?.[1]
	if (last === undefined) return content
	return content.length === 0 ? null : content.subarray(0, Number(last) + 1)
}

/** The SDK reads these four fields out of an XML error. */
function refuse(response: ServerResponse, status: number, code: string): void {
	response.writeHead(status, { 'content-type': 'application/xml' })
	response.end(
		`<Error><Code>${code}</Code><Message>${code}</Message><RequestId>${randomUUID()}</RequestId><TraceId>local</TraceId></Error>`,
	)
}
