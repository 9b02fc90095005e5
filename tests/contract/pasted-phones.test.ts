import * as v from 'valibot'
import { METHODS } from '../support/good-inputs'

const WAYS: readonly ((digits: string) => string)[] = [
	(digits) => `\u202d${inGroups(digits, ' ')}\u202c`,
	(digits) => inGroups(digits, '-'),
	(digits) => `+86 ${inGroups(digits, ' ')}`,
	(digits) => `\ufeff${digits}\u200f`,
	(digits) => `${digits}（微信同号）`,
]

const inGroups = (digits: string, between: string): string =>
	[digits.slice(0, 3), digits.slice(3, 7), digits.slice(7)].join(between)

/** Where in an input a phone stands, by the name of its field. */
function phonesIn(input: unknown, above: readonly string[] = []): string[][] {
	if (typeof input !== 'object' || input === null) return []
	return Object.entries(input).flatMap(([field, value]: [string, unknown]) => {
		const path = [...above, field]
		return field === 'phone' && typeof value === 'string' ? [path] : phonesIn(value, path)
	})
}

function replaced(input: unknown, [field = '', ...below]: readonly string[], value: string): unknown {
	if (Array.isArray(input))
		return input.map((one: unknown, at) => (String(at) === field ? replaced(one, below, value) : one))
	const record = input as Record<string, unknown>
	return { ...record, [field]: below.length === 0 ? value : replaced(record[field], below, value) }
}

const PHONE = '13900100000'

const fields = METHODS.flatMap(({ name, method, good }) =>
	phonesIn(good.input).map((path) => ({ name, field: path.join('.'), method, good, path })),
)

test('phones are asked for where they always were', () => {
	expect(fields.length).toBeGreaterThanOrEqual(8)
})

test.each(fields)('$name takes $field however it was pasted', ({ method, good, path }) => {
	const plain = v.parse(method.input, replaced(good.input, path, PHONE))
	for (const way of WAYS) expect(v.parse(method.input, replaced(good.input, path, way(PHONE)))).toEqual(plain)
	expect(v.is(method.input, replaced(good.input, path, '1390010'))).toBe(false)
})
