import type { Query } from './types'

/** Where a navigation goes. */
export interface Route {
	path: string
	query: Query
}

/** Reads "a=1&b=2" as the platform does: values stay encoded as they were given. */
export function parseQuery(text: string): Query {
	const pairs = text.split('&').filter((pair) => pair !== '')
	return Object.fromEntries(
		pairs.map((pair) => {
			const at = pair.indexOf('=')
			return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
		}),
	)
}

/** Reads a page's address: absolute, or relative to the page that is shown. */
export function parseUrl(url: string, from: string): Route {
	const [address = '', query = ''] = url.split('?')
	const path = new URL(address, `http://phone/${from}`).pathname.slice(1)
	return { path: path.replace(/\.html$/, ''), query: parseQuery(query) }
}

/** The address of a route, without the leading slash. */
export function formatRoute({ path, query }: Route): string {
	const pairs = Object.entries(query).map(([key, value]) => `${key}=${value}`)
	return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`
}

/** The route in the address bar (#/pages/x/index?id=7). */
export function routeInHash(hash: string): Route | undefined {
	const text = hash.replace(/^#\/?/, '')
	return text === '' ? undefined : parseUrl(`/${text}`, '')
}
