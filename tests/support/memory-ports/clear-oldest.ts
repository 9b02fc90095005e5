/** Takes the oldest of what fits out of a map, no more than a number; answers how many. */
export function clearOldest<T extends { at: number }>(
	kept: Map<unknown, T>,
	limit: number,
	fits: (one: T) => boolean,
): number {
	const gone = [...kept]
		.filter(([, one]) => fits(one))
		.sort(([, one], [, other]) => one.at - other.at)
		.slice(0, limit)
	for (const [key] of gone) kept.delete(key)
	return gone.length
}
