/** Shorter names are not compared: a slip in two characters leaves too little. */
const SHORTEST = 3

/** The one of several names that is a slip away from what was written; undefined where none is, or more than one. */
export function nearOne(written: string, names: readonly string[]): string | undefined {
	const near = [...new Set(names)].filter((name) => isNear(written, name))
	return near.length === 1 ? near[0] : undefined
}

/** True where one character more, less or otherwise, or two that changed places, is all the difference. */
export function isNear(one: string, other: string): boolean {
	if (one === other || Math.abs(one.length - other.length) > 1) return false
	if (one.length < SHORTEST || other.length < SHORTEST) return false
	const most = Math.min(one.length, other.length)
	let start = 0
	while (start < most && one.charAt(start) === other.charAt(start)) start += 1
	let end = 0
	while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
	const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
	if (left.length <= 1 && right.length <= 1) return true
	return left.length === 2 && left === Array.from(right).reverse().join('')
}
