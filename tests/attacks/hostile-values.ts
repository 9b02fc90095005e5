import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'

/** What JSON Schema says of a value, as far as the walk goes down. */
interface Shape {
	type?: string
	properties?: Record<string, Shape>
	items?: Shape
	anyOf?: Shape[]
	enum?: unknown[]
}

/** Where a field stands in an input; 0 is the first item of a list. */
export type Path = readonly (string | 0)[]

export interface Field {
	path: Path
	/** Objects can be given more fields, others only another value. */
	kind: 'object' | 'list' | 'text' | 'other'
}

/** Every field of a method's input however deep, the input itself first. */
export function fieldsOf(schema: GenericSchema): Field[] {
	return below(toJsonSchema(schema, { errorMode: 'ignore' }) as Shape, [])
}

function below(shape: Shape, path: Path): Field[] {
	const alternatives = shape.anyOf?.flatMap((one) => below(one, path)) ?? []
	if (shape.anyOf) return alternatives.filter((one, at) => alternatives.findIndex(sameAs(one)) === at)
	const inner = Object.entries(shape.properties ?? {}).flatMap(([name, one]) => below(one, [...path, name]))
	const items = shape.items ? below(shape.items, [...path, 0]) : []
	return [{ path, kind: kindOf(shape) }, ...inner, ...items]
}

const sameAs = (one: Field) => (other: Field) => one.path.join('.') === other.path.join('.')

function kindOf({ type, enum: choices }: Shape): Field['kind'] {
	if (type === 'object') return 'object'
	if (type === 'array') return 'list'
	return type === 'string' && !choices ? 'text' : 'other'
}

/** What a database would take for an operator, had it been handed on, and what an SDK makes of its own commands. */
export const OPERATORS: readonly unknown[] = [
	{ $ne: null },
	{ $gt: '' },
	{ $where: 'sleep(2000) || true' },
	{ $regex: '.*' },
	{ $in: ['', null] },
	{ operator: 'neq', operands: [null], fieldName: {}, _internalType: {} },
	{ _bsontype: 'ObjectId', id: 'x' },
]

/** Who one would like to be, and what only the server says. */
const FORGED: Readonly<Record<string, unknown>> = {
	openid: 'o-countyClerk000000000000000',
	_openid: 'o-countyClerk000000000000000',
	role: 'clerk',
	roles: ['clerk'],
	personId: 'p-1',
	by: { personId: 'p-1', name: '张甲' },
	at: 0,
	version: 1,
	state: { status: 'closed' },
	_id: '@',
	viewer: { openid: 'o-countyClerk000000000000000', homes: [] },
	userInfo: { openId: 'o-countyClerk000000000000000', appId: 'wx' },
}

/** Names that lead to what every object has. */
const INHERITED = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'] as const

/** An object with more fields than its schema has: each is a text of JSON, which alone can hold `__proto__`. */
export function overfull(object: Record<string, unknown>, known: readonly string[]): unknown[] {
	const forged = Object.entries(FORGED).filter(([name]) => !known.includes(name))
	const more: [string, unknown][] = [
		...forged,
		...INHERITED.map((name): [string, unknown] => [name, { polluted: true, role: 'clerk' }]),
		['$ne', null],
		['$set', { 'state.status': 'closed' }],
		['state.status', 'closed'],
		['index.owner', ['x']],
	]
	return more.map(([name, value]) => {
		const inner = JSON.stringify(object).slice(1, -1)
		return JSON.parse(
			`{${inner}${inner === '' ? '' : ','}${JSON.stringify(name)}:${JSON.stringify(value)}}`,
		) as unknown
	})
}

/** Texts that are harmless in a sentence, and must lead nowhere in an id, a code, a key or a path. */
export const HOSTILE_TEXTS: readonly string[] = [
	...INHERITED,
	'$ne',
	'{"$ne":null}',
	'@',
	'*',
	'.*',
	'../../etc/passwd',
	'..%2f..%2f',
	'%2e%2e/',
	'..\\..\\',
	'a\u0000b',
	'a\r\nx-openid: o-countyClerk000000000000000',
	"' or 1=1 --",
	'${7*7}',
	'<img src=x onerror=alert(1)>',
	'\u202egnp.exe',
	'-1',
	'9'.repeat(18),
]

/** Ids of files that are not the caller's own upload in this environment, whatever they look like. */
export function foreignFiles(own: string, victim: string, bucket: string): string[] {
	const prefix = `cloud://${bucket}/users/`
	return [
		`${prefix}${victim}/secret.jpg`,
		`${prefix}${own}/../${victim}/secret.jpg`,
		`${prefix}${own}/%2e%2e/${victim}/secret.jpg`,
		`${prefix}${own}%2f..%2f${victim}/secret.jpg`,
		`${prefix}${own}/./own.jpg`,
		`${prefix}${own}//own.jpg`,
		`${prefix}/${own}/own.jpg`,
		`${prefix}${own}\\own.jpg`,
		`${prefix}${own}/own.jpg\u0000.png`,
		`${prefix}${own}/own.jpg?sign=1`,
		`${prefix}${own}/own.jpg#`,
		`${prefix}${own.toUpperCase()}/own.jpg`,
		`${prefix}${own}`,
		`${prefix}${own}/`,
		`cloud://${bucket}/photos/secret.jpg`,
		`cloud://${bucket}/portraits/secret.jpg`,
		`cloud://another-env.another/users/${own}/own.jpg`,
		`cloud://users/${own}/own.jpg`,
		`CLOUD://${bucket}/users/${own}/own.jpg`,
		`https://evil.example/users/${own}/own.jpg`,
		`file:///users/${own}/own.jpg`,
	]
}

/** The input with another value at a place; what leads there is made where it is missing. */
export function withValue(input: unknown, [first, ...rest]: Path, value: unknown): unknown {
	if (first === undefined) return value
	if (first === 0) {
		const [head, ...tail] = Array.isArray(input) ? (input as unknown[]) : []
		return [withValue(head, rest, value), ...tail]
	}
	const object = isRecord(input) ? input : {}
	return { ...object, [first]: withValue(object[first], rest, value) }
}

/** What stands at a place. */
export function valueAt(input: unknown, [first, ...rest]: Path): unknown {
	if (first === undefined) return input
	if (first === 0) return Array.isArray(input) ? valueAt(input[0], rest) : undefined
	return isRecord(input) ? valueAt(input[first], rest) : undefined
}

export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
