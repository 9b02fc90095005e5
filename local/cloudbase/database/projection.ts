import { requestFailed } from '../errors'
import { isFields, type Document, type Fields, type Value } from './document'

/** A checked wish: which paths to keep, or which to drop. */
export interface Projection {
	keeps: boolean
	paths: Branches
	withoutId: boolean
}

/** What is wanted of a field: all of it, or what lies below. */
interface Branches {
	[field: string]: true | Branches
}

/** Lets a projection pass if it only keeps or only drops plain paths, but for `_id`. */
export function checkProjection(projection: Record<string, unknown>): Projection {
	const wishes = new Set<boolean>()
	const paths: Branches = Object.create(null) as Branches
	for (const [path, wish] of Object.entries(projection)) {
		if (wish !== 1 && wish !== 0 && wish !== true && wish !== false)
			throw requestFailed(`a projection takes true or false, not ${JSON.stringify(wish)} for ${path}`)
		if (path.includes('$')) throw requestFailed(`a projection of the path ${path}`)
		if (path === '_id') continue
		wishes.add(Boolean(wish))
		grow(paths, path)
	}
	if (wishes.size > 1) throw requestFailed('a projection either keeps or drops fields')
	const withoutId = '_id' in projection && !projection['_id']
	const onlyId = Object.keys(projection).length === 1 && '_id' in projection && !withoutId
	return { keeps: onlyId || wishes.has(true), paths, withoutId }
}

function grow(paths: Branches, path: string): void {
	const names = path.split('.')
	let at = paths
	for (const [depth, name] of names.entries()) {
		const there = at[name]
		const isLast = depth === names.length - 1
		if (there === true || (there !== undefined && isLast))
			throw requestFailed(`a projection of ${path} and of what it lies in`)
		const next = there ?? (Object.create(null) as Branches)
		at[name] = isLast ? true : next
		at = next
	}
}

/** The document as a projection wants it, as MongoDB does it; what is kept is the document's own and may not be changed. */
export function projected(document: Document, { keeps, paths, withoutId }: Projection): Fields {
	const { _id, ...rest } = document
	const wanted = keeps ? kept(rest, paths) : left(rest, paths)
	return withoutId ? wanted : { _id, ...wanted }
}

function kept(fields: Fields, paths: Branches): Fields {
	const result: Fields = {}
	for (const [name, value] of Object.entries(fields)) {
		const below = paths[name]
		const part = below === undefined ? undefined : below === true ? value : keptOf(value, below)
		if (part !== undefined) result[name] = part
	}
	return result
}

/** Of a list every element that has fields; of a plain value nothing. */
function keptOf(value: Value, paths: Branches): Value | undefined {
	if (Array.isArray(value)) return value.flatMap((item) => asOne(keptOf(item, paths)))
	return isFields(value) ? kept(value, paths) : undefined
}

function left(fields: Fields, paths: Branches): Fields {
	const result: Fields = {}
	for (const [name, value] of Object.entries(fields)) {
		const below = paths[name]
		if (below !== true) result[name] = below === undefined ? value : leftOf(value, below)
	}
	return result
}

function leftOf(value: Value, paths: Branches): Value {
	if (Array.isArray(value)) return value.map((item) => leftOf(item, paths))
	return isFields(value) ? left(value, paths) : value
}

const asOne = (value: Value | undefined): Value[] => (value === undefined ? [] : [value])
