import { EJSON } from 'bson'
import { invalidParameter, requestFailed, unsupported } from '../errors'
import { isFields } from './document'

/** Parses canonical EJSON text of the SDK into plain values, dates and regular expressions. */
export function parseWire(text: unknown, now: number): unknown {
	if (typeof text !== 'string') throw invalidParameter('EJSON text expected')
	return restore(
		readAs(() => (text.includes('\\u0000') ? EJSON.parse(text, { relaxed: true }) : JSON.parse(text))),
		now,
	)
}

function readAs(read: () => unknown): unknown {
	try {
		return read()
	} catch (cause) {
		throw invalidParameter(`not EJSON: ${cause instanceof Error ? cause.message : String(cause)}`)
	}
}

/** The names by which EJSON says a type; BSON's own library reads all but the usual numbers and dates, since it takes several walks. */
const TYPED =
	/^\$(?:oid|binary|uuid|symbol|number(?:Int|Decimal|Double|Long)|(?:min|max)Key|regularExpression|timestamp|code|scope|date|undefined|dbPointer|ref|id|db)$/

const LONG = /^-?\d{1,15}$/

/** What an object with a typed name stands for; the object itself where it has none. */
function typed(value: Record<string, unknown>): unknown {
	const names = Object.keys(value)
	if (!names.some((name) => name.startsWith('$') && TYPED.test(name))) return value
	const usual = names.length === 1 ? usualOf(value) : undefined
	return usual ?? readAs(() => EJSON.deserialize(value, { relaxed: true }) as unknown)
}

function usualOf({
	$numberInt: whole,
	$numberDouble: double,
	$numberLong: long,
	$date: date,
}: Record<string, unknown>): number | Date | undefined {
	if (typeof whole === 'string') return Number.parseInt(whole, 10)
	if (typeof double === 'string') return Number.parseFloat(double)
	if (typeof long === 'string' && LONG.test(long)) return Number(long)
	const at = isFields(date) && Object.keys(date).length === 1 ? usualOf(date) : undefined
	return typeof at === 'number' ? new Date(at) : undefined
}

/** The same for text that must hold an object. */
export function parseWireObject(text: unknown, now: number): Record<string, unknown> {
	const value = parseWire(text, now)
	if (!isFields(value)) throw invalidParameter('EJSON object expected')
	return value
}

function restore(value: unknown, now: number): unknown {
	if (typeof value === 'number' && !Number.isFinite(value)) throw unsupported(`the number ${value}`)
	if (typeof value === 'bigint' || value === undefined) throw unsupported(`a value of type ${typeof value}`)
	if (Array.isArray(value)) return value.map((item) => restore(item, now))
	if (value instanceof Date) return validDate(value)
	if (!isFields(value)) return value
	const meant = typed(value)
	if (meant !== value) return restore(meant, now)
	const bsonType = '_bsontype' in value ? value['_bsontype'] : undefined
	if (bsonType === 'BSONRegExp') return restoreRegExp(value)
	if (typeof bsonType === 'string') throw unsupported(`values of BSON type ${bsonType}`)
	const serverDate = value['$tcb_server_date']
	if (isFields(serverDate)) return validDate(new Date(now + Number(restore(serverDate['offset'] ?? 0, now))))
	const restored: Record<string, unknown> = {}
	for (const [key, item] of Object.entries(value)) {
		if (key === '__proto__') throw requestFailed('a field may not be named __proto__')
		restored[key] = restore(item, now)
	}
	return restored
}

function validDate(date: Date): Date {
	if (Number.isNaN(date.getTime())) throw requestFailed('an invalid date')
	return date
}

function restoreRegExp(value: Record<string, unknown>): RegExp {
	try {
		return new RegExp(String(value['pattern']), typeof value['options'] === 'string' ? value['options'] : '')
	} catch {
		throw requestFailed(`not a regular expression: ${String(value['pattern'])}`)
	}
}

/** The texts of what was read and has not been changed since. */
const texts = new WeakMap<object, string>()

/** Writes a value as EJSON text: for the wire and for the disk. */
export function toText(value: unknown): string {
	const known = typeof value === 'object' && value !== null ? texts.get(value) : undefined
	if (known !== undefined) return known
	// A replacer makes writing several times slower, and few documents have a date.
	return hasDate(value) ? JSON.stringify(value, replaceDate) : JSON.stringify(value)
}

function hasDate(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return false
	if (value instanceof Date) return true
	if (Array.isArray(value)) return value.some(hasDate)
	for (const key in value) {
		const item = (value as Record<string, unknown>)[key]
		if (typeof item === 'object' && hasDate(item)) return true
	}
	return false
}

function replaceDate(this: Record<string, unknown>, key: string, item: unknown): unknown {
	// A date was already turned into a string by its toJSON: look at the holder.
	const original = this[key]
	return original instanceof Date ? { $date: { $numberLong: String(original.getTime()) } } : item
}

/** A copy of what was read, which may be changed. */
export function copyOf<T>(value: T): T {
	return parse(toText(value)) as T
}

function parse(text: string): unknown {
	const value: unknown = JSON.parse(text)
	return text.includes('"$date"') ? reviveDates(value) : value
}

/** Reads what `toText` wrote. Nobody may change what comes of it: others read the same. */
export function fromText(text: string): unknown {
	const value = parse(text)
	if (typeof value === 'object' && value !== null) remember(value, text)
	return value
}

/** Keeps the text of something that will not be changed any more. */
export function remember(value: object, text: string): void {
	texts.set(value, text)
}

function reviveDates(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(reviveDates)
	if (!isFields(value)) return value
	const date = value['$date']
	if (isFields(date)) return new Date(Number(date['$numberLong']))
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, reviveDates(item)]))
}
