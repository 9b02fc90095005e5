import type { FieldConditions } from './conditions'
import type { Value } from './document'
import { after, inDirection, keyPart, stringPrefixKey, tagOf } from './keys'

/** Keys from `low` up to but without `high`. */
export interface KeyRange {
	low: Buffer
	high: Buffer
}

/** The part of a key that one field has. */
export interface PartRange extends KeyRange {
	/** False when it takes in more than the conditions do. */
	whole: boolean
}

/** The one value that a field has to have. */
export function pointRange(value: Value, direction: 1 | -1): KeyRange {
	return beginningWith(keyPart(value, direction))
}

/**
 * The range that conditions leave of a field; nothing when they leave all. `isArray`: some document has an array
 * there.
 */
export function partRange(
	{ above, below, prefix }: FieldConditions,
	direction: 1 | -1,
	isArray: boolean,
): PartRange | undefined {
	if (prefix !== undefined)
		return { ...beginningWith(inDirection(stringPrefixKey(prefix), direction)), whole: true }
	const bound = above ?? below
	if (bound === undefined) return undefined
	// Different elements of an array may meet the two bounds, so only one of them may narrow.
	const isLoose = isArray && above !== undefined && below !== undefined
	const [from, to] =
		direction === 1 ? [above, isLoose ? undefined : below] : [isLoose ? undefined : below, above]
	const type = beginningWith(inDirection(Buffer.from([tagOf(bound.value)]), direction))
	return {
		low: from === undefined ? type.low : edge(keyPart(from.value, direction), !from.inclusive),
		high: to === undefined ? type.high : edge(keyPart(to.value, direction), to.inclusive),
		whole: !isLoose && tagOf(bound.value) === tagOf((below ?? bound).value),
	}
}

function edge(part: Buffer, isBehind: boolean): Buffer {
	return isBehind ? after(part) : part
}

function beginningWith(prefix: Buffer): KeyRange {
	return { low: prefix, high: after(prefix) }
}

/** The same stretches without those that are empty, and with those that touch made into one. */
export function joined<R extends KeyRange>(
	ranges: readonly R[],
	mayJoin: (one: R, other: R) => boolean,
): R[] {
	const sorted = ranges
		.filter(({ low, high }) => Buffer.compare(low, high) < 0)
		.sort((one, other) => Buffer.compare(one.low, other.low))
	const apart: R[] = []
	for (const range of sorted) {
		const last = apart[apart.length - 1]
		if (last === undefined || Buffer.compare(range.low, last.high) > 0 || !mayJoin(last, range))
			apart.push(range)
		else if (Buffer.compare(range.high, last.high) > 0)
			apart[apart.length - 1] = { ...last, high: range.high }
	}
	return apart
}
