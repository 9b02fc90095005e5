import type { RingName } from '../uses-document'

/** One more in a ring: so many, at a time or within a span of milliseconds before it. */
export interface TakenRing {
	ring: RingName
	most: number
	within?: number
}

/** What somebody wants to do, as a limit counts it. */
export interface Take {
	/** Whose ring it is. */
	of: string
	/** Tells a repetition. */
	key: string
	/** Milliseconds since 1970, and its day. */
	at: number
	day: string
	/** All of them have room, or it counts in none; each has one place at least, and guesses do not rest. */
	rings: readonly TakenRing[]
	/** For the document, where this is the first that is counted of it. */
	salt: string
}

/** Counts what limits are set to: one document a person or household, one conditional update a use. */
export interface UseStore {
	/**
	 * Counts a use, if each ring has room, none rests and the key is not in them. False when it does not count. `isThere` says
	 * that something was counted of it before; a wrong guess costs a second call and nothing else.
	 */
	takeUse(take: Take, isThere: boolean): Promise<boolean>
	/** Takes uses out of a ring: they count no more. */
	freeUses(of: string, ring: RingName, keys: readonly string[]): Promise<void>
	/** Lets the guesses take nothing until a moment. False where they rest by `now` already, or nothing was ever counted. */
	restGuesses(of: string, now: number, until: number): Promise<boolean>
	/** Notes a use that no limit refuses, and keeps the last `kept`. */
	noteUse(take: Omit<Take, 'rings'>, ring: RingName, kept: number): Promise<void>
	/** Clears away what was counted of whatever did nothing since one of these days, `limit` at most; says how many. */
	clearUses(days: readonly string[], limit: number): Promise<number>
}
