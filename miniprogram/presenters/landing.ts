import { doorCodeOf, type CardQuery } from '../services/door-code'

/**
 * Where somebody comes who opened the app by an address that leads to no page of its own: by whatever code a wall, a link of the
 * county or an older release holds, to its card. Null where nothing says more than home.
 */
export function landingOf(query: CardQuery): string | null {
	const scanned = doorCodeOf(query)
	if (scanned === null || scanned === 'unknown') return null
	return `/pages/card/index?doorCode=${encodeURIComponent(scanned.doorCode)}`
}
