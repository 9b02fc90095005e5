/** No more of a name is kept or looked up. */
export const LONGEST_NAME = 12

/**
 * The kinds of keys under which areas are found. All but the plain name begin with a sign that no name holds, so that
 * none is taken for another kind.
 */
export const placeKey = {
	/** A name without the word for its kind; of a longer one, its beginning. */
	name: (stem: string) => stem.slice(0, LONGEST_NAME),
	sound: (sound: string) => `~${sound}`,
	initials: (letters: string) => `^${letters}`,
	/** A name with one of its characters left out. */
	near: (rest: string) => `?${rest}`,
	/** The name of the town that a village is in, or of a grid's village. */
	within: (stem: string) => `@${stem.slice(0, LONGEST_NAME)}`,
} as const

/** The shortest name that is kept with one character left out: of a shorter one, too little remains. */
export const SHORTEST_NEAR = 3

/** The shortest name that is kept without the word for its kind. */
export const SHORTEST_NAME = 2

/** The text with each one of its characters left out. */
export function shortened(text: string): string[] {
	const rests = Array.from(text).map((_, at) => text.slice(0, at) + text.slice(at + 1))
	return [...new Set(rests)]
}
