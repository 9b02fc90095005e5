import { doorCodeOf, type CardQuery } from '../services/door-code'

/**
 * The page for an address that names none: a code on a wall, in a link of the county or of an older release leads to its card.
 * Null where the address says nothing: home.
 */
export function landingOf(query: CardQuery): string | null {
	const scanned = doorCodeOf(query)
	if (scanned === null || scanned === 'unknown') return null
	return `/pages/card/index?doorCode=${encodeURIComponent(scanned.doorCode)}`
}
