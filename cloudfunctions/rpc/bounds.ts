import type { GenericSchema } from 'valibot'
import { BODY_WORDS, fieldSentence } from '#shared/words/validation'
import { UserError } from './user-error'

/** What a method takes that says nothing else, in bytes of JSON. */
export const BODY_BYTES = 100 * 1024

/** No input of the product lies half as deep. */
const MOST_LEVELS = 20

/** The least that an item of a list, or a field of an object, adds to JSON. */
const ITEM_BYTES = 2

/**
 * Refuses what is too large, too deep, or has a list longer than its schema says, before anything walks it whole.
 * @throws UserError INVALID_INPUT
 */
export function requireBounded(schema: GenericSchema, input: unknown, bytes = BODY_BYTES): void {
	const problem = outOfBounds(input, bytes)
	if (problem) throw new UserError('INVALID_INPUT', { input: problem })
	const long = longList(schema, input, [])
	if (long) throw new UserError('INVALID_INPUT', { [long.field]: fieldSentence('max_items', '', long.most) })
}

function outOfBounds(input: unknown, bytes: number): string | undefined {
	let left = bytes
	const open: { value: unknown; level: number }[] = [{ value: input, level: 1 }]
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		const { value, level } = next
		if (level > MOST_LEVELS) return BODY_WORDS.tooDeep
		if (typeof value === 'string') left -= Buffer.byteLength(value) + ITEM_BYTES
		else if (typeof value !== 'object' || value === null) left -= ITEM_BYTES
		else if (Array.isArray(value)) {
			left -= value.length * ITEM_BYTES
			// A list that is too long is not even put in line.
			if (left >= 0) for (const part of value as unknown[]) open.push({ value: part, level: level + 1 })
		} else {
			for (const [name, part] of fieldsOf(value)) {
				left -= Buffer.byteLength(name) + ITEM_BYTES
				if (left < 0) break
				open.push({ value: part, level: level + 1 })
			}
		}
		if (left < 0) return BODY_WORDS.tooLarge
	}
	return undefined
}

/** The fields of an object, one by one: of hundreds of thousands only as many are read as anybody asks for. */
function* fieldsOf(value: object): Generator<[string, unknown]> {
	for (const name in value) yield [name, (value as Record<string, unknown>)[name]]
}

/** The parts of a schema that lead to its lists, as far as they are told without trying values. */
interface Shape {
	type: string
	pipe?: readonly { type: string; requirement?: unknown }[]
	entries?: Readonly<Record<string, Shape>>
	item?: Shape
	wrapped?: Shape
}

interface LongList {
	field: string
	most: number
}

/** The first list that is longer than its schema lets it be. */
function longList(schema: unknown, input: unknown, path: readonly (string | number)[]): LongList | undefined {
	const { pipe = [], entries, item, wrapped } = schema as Shape
	if (wrapped) return longList(wrapped, input, path)
	if (Array.isArray(input)) {
		const most = pipe.find(({ type }) => type === 'max_length')?.requirement
		if (typeof most === 'number' && input.length > most) return { field: path.join('.') || 'input', most }
		return item && first(input.map((one, at) => () => longList(item, one, [...path, at])))
	}
	if (!entries || typeof input !== 'object' || input === null) return undefined
	const given = Object.entries(input).filter(([name]) => Object.hasOwn(entries, name))
	return first(
		given.map(
			([name, one]) =>
				() =>
					longList(entries[name], one, [...path, name]),
		),
	)
}

function first(tries: readonly (() => LongList | undefined)[]): LongList | undefined {
	for (const look of tries) {
		const found = look()
		if (found) return found
	}
	return undefined
}
