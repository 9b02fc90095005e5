const MINUTE_MS = 60_000

/** True once in so many minutes, for what a timer that comes each minute need not look for each time. */
export function isTurn(now: number, minutes: number): boolean {
	return Math.floor(now / MINUTE_MS) % minutes === 0
}
