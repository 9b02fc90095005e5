/**
 * A copy of a value that a store keeps, frozen however deep; refuses what a database would not give back as it was:
 * code that changes what it read, or keeps what can't be kept, fails at once.
 */
export function stored<T>(value: T): T {
	if (value === undefined) throw new TypeError('a database keeps no undefined')
	if (typeof value === 'function') throw new TypeError('a database keeps no function')
	if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
	const kind = Object.prototype.toString.call(value)
	if (kind !== '[object Object]' && kind !== '[object Array]') throw new TypeError(`no place for ${kind}`)
	const copy: unknown = Array.isArray(value)
		? value.map(stored)
		: Object.fromEntries(Object.entries(value).map(([name, part]: [string, unknown]) => [name, stored(part)]))
	return Object.freeze(copy) as T
}
