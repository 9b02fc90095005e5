/** What a limit counts: which ring of uses. */
export type RingName =
	| 'reports'
	| 'open'
	| 'emergencies'
	| 'ties'
	| 'waiting'
	| 'guesses'
	| 'refused'
	| 'uploads'
	| 'plans'
	| 'notices'

/** One that was counted. */
export interface Use {
	/** Tells a repetition, which counts once. */
	key: string
	/** Milliseconds since 1970. */
	at: number
}

/**
 * What one person did lately, or was done at one household or in one area, as far as a limit counts it; not part of the roster's versions: it
 * stands here so that the read that tells who calls brings it along (docs/adr/0040). keys: `uses:OF`, and `used:DAY` of the
 * last day, by which it is cleared away.
 */
export interface UsesDocument {
	_id: string
	kind: 'uses'
	keys: string[]
	/** Tells the unnamed reports of one person apart from those of others, and says nothing of who it is. */
	salt: string
	/** The last uses, the newest at the end. */
	rings: Partial<Record<RingName, Use[]>>
	/** Until when no guess is taken (milliseconds since 1970); 0 where there is room. */
	guessesRest: number
}
