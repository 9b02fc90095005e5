import { requestFailed, unsupported } from '../errors'
import { isFields, type Document, type Fields, type Value } from './document'

const maximumDepth = 64

/** Makes sure that a new or replaced document can be stored as it stands, and gives it its `_id` first. */
export function checkedDocument(content: Record<string, unknown>, id: unknown): Document {
	if (typeof id !== 'string') throw unsupported(`an _id of type ${typeof id}`)
	if (id === '') throw requestFailed('an empty _id')
	const fields: Fields = {}
	for (const [key, value] of Object.entries(content)) if (key !== '_id') fields[key] = storable(value, key, 1)
	for (const key of Object.keys(fields)) checkKey(key)
	return { _id: id, ...fields }
}

/** Makes sure that a value can be stored: no operators, no dots in names, no regular expressions. */
export function storable(value: unknown, path: string, depth = 0): Value {
	if (depth > maximumDepth) throw requestFailed(`${path} is nested too deeply`)
	if (value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string')
		return value
	if (value instanceof Date) return value
	if (Array.isArray(value)) return value.map((item) => storable(item, path, depth + 1))
	if (!isFields(value))
		throw unsupported(`storing a ${value instanceof RegExp ? 'regular expression' : typeof value} in ${path}`)
	const fields: Fields = {}
	for (const [key, item] of Object.entries(value)) {
		checkKey(key)
		fields[key] = storable(item, `${path}.${key}`, depth + 1)
	}
	return fields
}

function checkKey(key: string): void {
	if (key.startsWith('$')) throw requestFailed(`a field may not begin with $: ${key}`)
	if (key.includes('.')) throw unsupported(`a dot in the field name ${key}`)
	if (key === '') throw unsupported('an empty field name')
}
