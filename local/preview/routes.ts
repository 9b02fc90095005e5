import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { markOf } from './content-mark'

const TYPES: Record<string, string> = {
	'.css': 'text/css; charset=utf-8',
	'.gif': 'image/gif',
	'.html': 'text/html; charset=utf-8',
	'.jpeg': 'image/jpeg',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.map': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.ttf': 'font/ttf',
	'.webp': 'image/webp',
}

/** Answers a request if it is for a file of the preview; says whether it did. */
export type RequestHandler = (
	request: IncomingMessage,
	response: ServerResponse,
	url: URL,
) => Promise<boolean>

/** Serves what `buildPreview` wrote: the console at `/`, the bare phone at `/phone.html`. */
export function previewRoutes(outDir: string): RequestHandler {
	return async (request, response, url) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') return false
		const path = url.pathname === '/' ? 'index.html' : decoded(url.pathname.slice(1))
		if (path === undefined) return false
		const file = join(outDir, normalize(path))
		const type = TYPES[extname(file)]
		if (type === undefined || !file.startsWith(outDir + sep)) return false
		const content = await readFile(file).catch(() => undefined)
		if (content === undefined) return false
		const mark = markOf(content)
		const etag = `"${mark}"`
		// A font's file never changes, nor does what was asked for by its mark; everything else is rebuilt while it is looked at,
		// so the browser asks whether it was: where it was not, it keeps the script as it compiled it.
		const isFixed = type.startsWith('font/') || url.search === `?${mark}`
		const kept = { etag, 'cache-control': isFixed ? 'max-age=86400' : 'no-cache' }
		if (request.headers['if-none-match'] === etag) {
			response.writeHead(304, kept).end()
			return true
		}
		response.writeHead(200, { ...kept, 'content-type': type, 'content-length': content.length })
		response.end(request.method === 'HEAD' ? undefined : content)
		return true
	}
}

/** A part of an address as text; undefined where it is none. */
function decoded(part: string): string | undefined {
	try {
		return decodeURIComponent(part)
	} catch (fault) {
		if (fault instanceof URIError) return undefined
		throw fault
	}
}
