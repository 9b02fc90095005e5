import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'

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
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** Answers a request if it is for a file of the preview; says whether it did. */
export type RequestHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) => Promise<boolean>

/** Serves what `buildPreview` wrote: the desk at `/`, the bare phone at `/phone.html`. */
export function previewRoutes(outDir: string): RequestHandler {
  return async (request, response, url) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const path = url.pathname === '/' ? 'index.html' : decodeURIComponent(url.pathname.slice(1))
    const file = join(outDir, normalize(path))
    const type = TYPES[extname(file)]
    if (type === undefined || !file.startsWith(outDir + sep)) return false
    const content = await readFile(file).catch(() => undefined)
    if (content === undefined) return false
    response.writeHead(200, {
      'content-type': type,
      'content-length': content.length,
      // A font's file never changes; everything else is rebuilt while it is looked at.
      'cache-control': type === 'font/woff2' ? 'max-age=86400' : 'no-store',
    })
    response.end(request.method === 'HEAD' ? undefined : content)
    return true
  }
}
