const SECOND_MS = 1000

/**
 * How often a page that is in view asks whether anything has changed, by how long nothing has: quickly while somebody may be
 * waiting for an answer, seldom where a phone lies open on the table.
 */
const PACES: readonly { for: number; every: number }[] = [
	{ for: 120 * SECOND_MS, every: 20 * SECOND_MS },
	{ for: 600 * SECOND_MS, every: 60 * SECOND_MS },
	{ for: Infinity, every: 180 * SECOND_MS },
]

/** After how many milliseconds to ask again, where nothing has changed for so long. Coming into view counts as a change. */
export function askAgainIn(quietFor: number): number {
	return PACES.find((pace) => quietFor < pace.for)?.every ?? 180 * SECOND_MS
}

/** How often a page asks that is in view for so long, where nothing changes. */
export function asksIn(inView: number): number {
	let asks = 0
	for (let at = askAgainIn(0); at <= inView; at += askAgainIn(at)) asks += 1
	return asks
}
