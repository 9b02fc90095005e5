import { requestFailed, unsupported } from '../errors'
import { isFields, type Fields, type Value } from './document'
import { emptyArray, joinKey, keyPart, type KeyValue } from './keys'

/** The steps of the paths that indexes and queries name, which are few. */
const known = new Map<string, readonly string[]>()
const MOST_KNOWN = 1_000

function stepsOf(path: string): readonly string[] {
	let steps = known.get(path)
	if (steps !== undefined) return steps
	steps = path.split('.')
	if (known.size < MOST_KNOWN) known.set(path, steps)
	return steps
}

/** Everything a dotted path leads to; an array on the way or at the end stands for each of its elements. */
export function valuesAt(document: Fields, path: string): KeyValue[] {
	const steps = stepsOf(path)
	let at: Value = document
	// Most paths meet no array on their way.
	for (const [passed, step] of steps.entries()) {
		if (Array.isArray(at)) return valuesBehind(at, steps.slice(passed))
		at = isFields(at) ? (at[step] ?? null) : null
	}
	return elements(at)
}

function valuesBehind(items: Value[], steps: string[]): KeyValue[] {
	let reached: Value[] = [items]
	for (const step of steps) reached = reached.flatMap((value) => stepInto(value, step))
	const values = reached.flatMap(elements)
	return values.length === 0 ? [null] : values
}

function elements(value: Value): KeyValue[] {
	if (!Array.isArray(value)) return [value]
	return value.length === 0 ? [emptyArray] : value
}

function stepInto(value: Value, step: string): Value[] {
	if (Array.isArray(value)) {
		const element = /^\d+$/.test(step) ? value[Number(step)] : undefined
		if (element !== undefined) return [element]
		return value.filter(isFields).map((item) => (item as Fields)[step] ?? null)
	}
	return isFields(value) ? [value[step] ?? null] : [null]
}

/** Keys by their text. */
export type IndexKeys = ReadonlyMap<string, Buffer>

/** The index keys of a document: one, or one for each element where a field is an array. */
export function indexKeys(document: Fields, fields: Record<string, 1 | -1>): IndexKeys {
	let keys: Buffer[][] = [[]]
	let arrays = 0
	for (const [path, direction] of Object.entries(fields)) {
		const values = valuesAt(document, path)
		if (values.length > 1) arrays += 1
		if (arrays > 1) throw requestFailed(`cannot index parallel arrays: ${Object.keys(fields).join(', ')}`)
		const parts = values.map((value) => keyPart(value, direction))
		const [only] = parts
		if (parts.length === 1 && only !== undefined) for (const key of keys) key.push(only)
		else keys = keys.flatMap((key) => parts.map((part) => [...key, part]))
	}
	return new Map(keys.map(joinKey).map((key) => [key.toString('latin1'), key]))
}

/** The one plain value to sort by. Sorting by arrays or objects is refused: engines differ on it. */
export function sortValue(document: Fields, path: string): Value {
	let value: Value = document
	for (const step of stepsOf(path)) {
		if (Array.isArray(value)) throw unsupported(`sorting by ${path}, which leads through an array`)
		value = isFields(value) ? (value[step] ?? null) : null
	}
	if (Array.isArray(value) || isFields(value))
		throw unsupported(`sorting by ${path}, which is an array or an object`)
	return value
}
