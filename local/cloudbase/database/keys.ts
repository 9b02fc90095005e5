import { requestFailed } from '../errors'
import type { Value } from './document'
import { toText } from './ejson'

/** The order of types is MongoDB's: null, numbers, strings, objects, arrays, booleans, dates. */
const tags = {
	emptyArray: 0x08,
	null: 0x10,
	number: 0x20,
	string: 0x30,
	object: 0x40,
	array: 0x50,
	boolean: 0x60,
	date: 0x70,
}

/** Stands for an empty array among the values of an index, where it sorts before null. */
export const emptyArray = Symbol('empty array')

export type KeyValue = Value | typeof emptyArray

const maximumKeyBytes = 1024
const terminator = 0x00

/** Bytes that sort as the values do. No part is the beginning of another, so parts can follow each other. */
export function keyPart(value: KeyValue, direction: 1 | -1 = 1): Buffer {
	const content = body(value)
	const bytes = Buffer.allocUnsafe(content.length + 2)
	bytes[0] = tagOf(value)
	content.copy(bytes, 1)
	bytes[bytes.length - 1] = terminator
	return inDirection(bytes, direction)
}

/** The same bytes, turned around for a descending field. */
export function inDirection(bytes: Buffer, direction: 1 | -1): Buffer {
	if (direction === 1) return bytes
	const turned = Buffer.allocUnsafe(bytes.length)
	for (let at = 0; at < bytes.length; at += 1) turned[at] = ~(bytes[at] ?? 0) & 0xff
	return turned
}

/** The first byte of every key of that value's type. */
export function tagOf(value: KeyValue): number {
	if (value === emptyArray) return tags.emptyArray
	if (value === null) return tags.null
	if (typeof value === 'number') return tags.number
	if (typeof value === 'string') return tags.string
	if (typeof value === 'boolean') return tags.boolean
	if (value instanceof Date) return tags.date
	return Array.isArray(value) ? tags.array : tags.object
}

/** The smallest bytes above everything that begins with `prefix`. */
export function after(prefix: Buffer): Buffer {
	let end = prefix.length
	while (end > 0 && prefix[end - 1] === 0xff) end -= 1
	if (end === 0) return Buffer.alloc(maximumKeyBytes + 1, 0xff)
	const bytes = Buffer.from(prefix.subarray(0, end))
	bytes[end - 1] = (bytes[end - 1] ?? 0) + 1
	return bytes
}

/** The tag and text of a string without its end: where the strings that begin with it stand. */
export function stringPrefixKey(text: string): Buffer {
	return Buffer.concat([Buffer.from([tags.string]), escapeText(text)])
}

/** Joins the parts of an index key; CloudBase takes at most 1,024 bytes. */
export function joinKey(parts: Buffer[]): Buffer {
	const [first] = parts
	const key = first !== undefined && parts.length === 1 ? first : Buffer.concat(parts)
	if (key.length > maximumKeyBytes)
		throw requestFailed(`an index key of ${key.length} bytes; at most ${maximumKeyBytes} are allowed`)
	return key
}

/** Compares two values in MongoDB's order. */
export function compareValues(left: Value, right: Value): number {
	return Buffer.compare(keyPart(left), keyPart(right))
}

function body(value: KeyValue): Buffer {
	if (value === null || value === emptyArray) return Buffer.alloc(0)
	if (typeof value === 'number') return orderedDouble(value)
	if (typeof value === 'string') return escapeText(value)
	if (typeof value === 'boolean') return Buffer.from([value ? 1 : 0])
	if (value instanceof Date) return orderedDouble(value.getTime())
	return escapeText(toText(value))
}

/** IEEE 754 with the sign turned, so that bytes sort as numbers do. */
function orderedDouble(number: number): Buffer {
	const bytes = Buffer.alloc(8)
	bytes.writeDoubleBE(number === 0 ? 0 : number)
	if (number < 0) for (let i = 0; i < 8; i += 1) bytes[i] = ~(bytes[i] ?? 0) & 0xff
	else bytes[0] = (bytes[0] ?? 0) | 0x80
	return bytes
}

const LOW = /[\u0000\u0001]/

/** UTF-8 in which the terminator cannot occur, because 0x00 and 0x01 are written as two bytes; sorts by code point. */
function escapeText(text: string): Buffer {
	if (!LOW.test(text)) return Buffer.from(text, 'utf8')
	return Buffer.from(text.replaceAll('\u0001', '\u0001\u0002').replaceAll('\u0000', '\u0001\u0001'), 'utf8')
}
