/** A table that is made when it is asked for first: most calls read no place, and a cold start makes none. */
export function whenAsked<T>(make: () => T): () => T {
	let made: { table: T } | undefined
	return () => (made ??= { table: make() }).table
}
