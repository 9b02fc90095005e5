import type { Fields, SortOrder } from './document'
import { compareValues } from './keys'
import { sortValue } from './paths'

/** Sorts by plain values; equal ones keep their order. */
export function sorted<T extends Fields>(documents: readonly T[], sort: SortOrder): T[] {
	return [...documents].sort(comparing(sort))
}

/** Makes one of two lists that are sorted already, reading no further than it is asked to. */
export function* interleaved<T extends Fields>(
	ones: Iterator<T>,
	others: readonly T[],
	sort: SortOrder,
): Generator<T> {
	const compare = comparing(sort)
	let at = 0
	for (let one = ones.next(); one.done !== true; one = ones.next()) {
		for (let other = others[at]; other && compare(other, one.value) < 0; other = others[at]) {
			yield other
			at += 1
		}
		yield one.value
	}
	yield* others.slice(at)
}

function comparing(sort: SortOrder): (left: Fields, right: Fields) => number {
	const order = Object.entries(sort)
	return (left, right) => {
		for (const [path, direction] of order) {
			const difference = compareValues(sortValue(left, path), sortValue(right, path))
			if (difference !== 0) return difference * direction
		}
		return 0
	}
}
