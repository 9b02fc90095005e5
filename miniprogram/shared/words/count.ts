/** Counts on tiles and tabs are read no further than this: it stands for itself and for all that is more. */
export const COUNTED_TO = 100

/** A count that was read no further, as a screen shows it. */
export function countWords(count: number): string {
	return count < COUNTED_TO ? String(count) : `${COUNTED_TO - 1}+`
}
