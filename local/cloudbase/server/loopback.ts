import type { IncomingMessage } from 'node:http'

const loopbackNames = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * True if a request was meant for this machine. Another site's page can reach a loopback port through the browser:
 * with its own name rebound to 127.0.0.1 (seen in Host), or across origins (seen in Origin).
 */
export function isMeantForLoopback(request: IncomingMessage): boolean {
  const { host, origin } = request.headers
  if (host === undefined || !isLoopbackUrl(`http://${host}`)) return false
  return origin === undefined || isLoopbackUrl(origin)
}

function isLoopbackUrl(text: string): boolean {
  return URL.canParse(text) && loopbackNames.has(new URL(text).hostname)
}
