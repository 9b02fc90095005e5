import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'

/** What JSON Schema says of a value, as far as the contract uses it. */
interface Shape {
	type?: string
	properties?: Record<string, Shape>
	required?: string[]
	items?: Shape
	enum?: unknown[]
	anyOf?: Shape[]
	minLength?: number
	maxLength?: number
	maxItems?: number
	minimum?: number
	maximum?: number
	pattern?: string
}

type Path = readonly string[]

/** What kind of mistake it is. */
export type BadKind = 'wrong type' | 'too long' | 'missing' | 'other form'

/** One way in which an input can be wrong. */
export interface BadInput {
	kind: BadKind
	/** What is wrong, for the name of a test. */
	why: string
	/** The field that the answer must name, or one that it stands in. */
	field: string
	input: unknown
}

/** Every way in which a good input can be made bad, worked out from its schema. */
export function badInputs(schema: GenericSchema, good: Record<string, unknown>): BadInput[] {
	const shape = toJsonSchema(schema, { errorMode: 'ignore' }) as Shape
	const whole: BadInput[] = [
		...['text', 7, true, []].map((input): BadInput => {
			return { kind: 'wrong type', why: `is ${JSON.stringify(input)}`, field: 'input', input }
		}),
		{
			kind: 'other form',
			why: 'has an unknown field',
			field: 'inventedField',
			input: { ...good, inventedField: 1 },
		},
	]
	return [...whole, ...wrongFields(shape, good, [])]
}

function wrongFields(shape: Shape, good: Record<string, unknown>, above: Path): BadInput[] {
	return Object.entries(shape.properties ?? {}).flatMap(([name, field]) => {
		const path = [...above, name]
		const key = path.join('.')
		const wrong = wrongValues(field, key).map(({ kind, why, value }) => ({
			kind,
			why: `${key} ${why}`,
			field: key,
			input: { ...good, [name]: value },
		}))
		const { [name]: left, ...without } = good
		const missing: BadInput[] = shape.required?.includes(name)
			? [{ kind: 'missing', why: `${key} is missing`, field: key, input: without }]
			: []
		const inner = isRecord(left)
			? wrongFields(field, left, path).map((bad) => ({ ...bad, input: { ...good, [name]: bad.input } }))
			: []
		return [...missing, ...wrong, ...inner]
	})
}

interface WrongValue {
	kind: BadKind
	why: string
	value: unknown
}

/** Longer than anything that a pattern lets through. */
const VERY_LONG = 10_000

function wrongValues(shape: Shape, key: string): WrongValue[] {
	const values: WrongValue[] = []
	const add = (kind: BadKind, why: string, value: unknown): void => void values.push({ kind, why, value })
	add('wrong type', 'is null', null)
	if (shape.anyOf) add('wrong type', 'fits no alternative', { nothing: null })
	if (shape.enum) add('other form', 'is none of the choices', 'invented')
	switch (shape.type) {
		case 'string':
			add('wrong type', 'is a number', 12)
			add('wrong type', 'is an object', {})
			if (shape.minLength !== undefined) {
				add('missing', 'is blank', '   ')
				add('missing', 'shows nothing', '\u200b\u202d\ufeff\u3164'.repeat(2))
				add('other form', 'has a NUL', '漏水\u0000'.repeat(3))
				add('other form', 'has half a character', '漏水\ud83d'.repeat(3))
			}
			if (shape.pattern !== undefined) add('other form', 'has a wrong form', '!!')
			if (!shape.enum) add('too long', 'is too long', tooLong(shape, key))
			break
		case 'number':
		case 'integer':
			add('wrong type', 'is a text', '1')
			if (shape.minimum !== undefined) add('other form', 'is too small', shape.minimum - 1)
			if (shape.maximum !== undefined) add('too long', 'is too large', shape.maximum + 1)
			if (shape.type === 'integer') add('wrong type', 'is a fraction', 1.5)
			break
		case 'array':
			add('wrong type', 'is a text', 'x')
			add('wrong type', 'has a wrong item', [{ nothing: 1 }])
			if (shape.maxItems !== undefined)
				add('too long', 'has too many items', Array(shape.maxItems + 1).fill('x'))
			if (shape.items?.maxLength !== undefined)
				add('too long', 'has too long an item', [tooLong(shape.items, key)])
			break
		case 'boolean':
			add('wrong type', 'is a text', 'true')
			break
		case 'object':
			add('wrong type', 'is a text', 'x')
			break
		case undefined:
			break
	}
	return values
}

/** A text that its length alone makes wrong, as far as the shape tells. No text may be as long as one likes. */
function tooLong({ maxLength, pattern }: Shape, key: string): string {
	if (maxLength === undefined && pattern === undefined) throw new Error(`${key} has no end`)
	if (maxLength === undefined) return '1'.repeat(VERY_LONG)
	return pattern === undefined ? '长'.repeat(maxLength + 1) : `cloud://${'x'.repeat(maxLength)}`
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
