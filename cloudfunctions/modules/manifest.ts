import type { DatabaseSchema, DeclaredWalks } from '../ports/database-schema'

/** What a module keeps, and what it does by itself, handed `P`. What can be called of it, says its contract. */
export interface Manifest<P = unknown> {
	collections?: DatabaseSchema['collections']
	walks?: DeclaredWalks
	/** Each time the timer fires, one after the other; what they answer is counts, told together. */
	runs?: readonly ((ports: P) => Promise<unknown>)[]
}

const MINUTE_MS = 60_000

/** True once in so many minutes, for what a timer that comes each minute need not look for each time. */
export function isTurn(now: number, minutes: number): boolean {
	return Math.floor(now / MINUTE_MS) % minutes === 0
}
