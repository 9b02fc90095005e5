import type { IncomingMessage } from 'node:http'

const loopbackNames = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * True if a request was meant for this machine and comes from no page of another origin. Such a page can reach a loopback
 * port through the browser: with its own name rebound to 127.0.0.1 (seen in Host), or across origins (seen in Origin),
 * where another port of this machine is another origin too.
 */
export function isMeantForLoopback(request: IncomingMessage): boolean {
	const { host, origin } = request.headers
	if (host === undefined || !URL.canParse(`http://${host}`)) return false
	const own = new URL(`http://${host}`)
	return loopbackNames.has(own.hostname) && (origin === undefined || origin === own.origin)
}
