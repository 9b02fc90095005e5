import { COUNTY, TODAY } from './people'
import type { Copied } from './copies'

/** Which life it is to have, and where and when. */
export interface Scheduled extends Copied {
	isOpen: boolean
	/** At the grid whose desk has the most. */
	isBusy: boolean
	life: number
}

/** The grid whose leader has the most to do. */
export const BUSY_GRID = 2_198

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS
/** All that is older than a year is forgotten, and all that has ended is older than a life takes. */
const OLDEST = 364 * DAY_MS
const YOUNGEST_ENDED = 10 * DAY_MS
const OLDEST_OPEN = 14 * DAY_MS
const YOUNGEST = 6 * HOUR_MS

/** One in fifty is open. */
const OPEN = 0.02
const LEAST_OPEN = 50
/** What the busy desk has; in a small county most of all, so that its pages and counts are as full as in a large one. */
const BUSY_OPEN = 5_000
const BUSY_SHARE = 0.7

/** All reports of a county in the order of their submits: how many are open, and how many of them with the busy desk. */
export function schedule(reports: number): Scheduled[] {
	const busy = Math.min(BUSY_OPEN, reports * BUSY_SHARE)
	const open = Math.max(LEAST_OPEN, reports * OPEN) + busy
	const chance = chances(reports)
	const all = Array.from({ length: reports }, (_, at): Omit<Scheduled, 'place'> => {
		const isOpen = at < open
		// As many ended ones as are open, too.
		const isBusy = at < busy || (at >= open && at < open + Math.min(busy, reports - open))
		const [oldest, youngest] = isOpen ? [OLDEST_OPEN, YOUNGEST] : [OLDEST, YOUNGEST_ENDED]
		return {
			isOpen,
			isBusy,
			grid: isBusy ? BUSY_GRID : Math.floor(chance() * COUNTY.grids),
			at: Math.round(TODAY - youngest - chance() * (oldest - youngest)),
			life: Math.floor(chance() * 1_000_003),
		}
	})
	return all.sort((one, other) => one.at - other.at).map((one, place) => ({ ...one, place }))
}

/** The same chances each time (mulberry32). */
function chances(seed: number): () => number {
	let state = seed
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
	}
}
