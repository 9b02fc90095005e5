import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
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
    const found = await stat(file).catch(() => undefined)
    if (found === undefined || !found.isFile()) return false
    response.writeHead(200, {
      'content-type': type,
      'content-length': found.size,
      // A font's file never changes; everything else is rebuilt while it is looked at.
      'cache-control': type === 'font/woff2' ? 'max-age=86400' : 'no-store',
    })
    if (request.method === 'HEAD') response.end()
    else createReadStream(file).pipe(response)
    return true
  }
}
