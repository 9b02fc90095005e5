/** A value as it is stored. */
export type Value = null | boolean | number | string | Date | Value[] | { [key: string]: Value }

/** Fields by name, before it is certain that there is an `_id`. */
export interface Fields {
	[key: string]: Value
}

/** A stored document. */
export type Document = Fields & { _id: string }

/** A condition as the wire gives it, after types were restored; `checkFilter` vouches for its operators. */
export type Filter = Record<string, unknown>

export type SortOrder = Record<string, 1 | -1>

/** True for an object with fields: no array, date, regular expression or null. */
export function isFields(value: unknown): value is Record<string, unknown> {
	return (
		typeof value === 'object' &&
		value !== null &&
		!Array.isArray(value) &&
		!(value instanceof Date) &&
		!(value instanceof RegExp)
	)
}

/** True if every key is an operator (starts with `$`); a mixture is not. */
export function isOperatorObject(value: unknown): value is Record<string, unknown> {
	if (!isFields(value)) return false
	const keys = Object.keys(value)
	return keys.length > 0 && keys.every((key) => key.startsWith('$'))
}
