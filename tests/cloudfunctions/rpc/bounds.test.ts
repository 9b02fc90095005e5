import * as v from 'valibot'
import { BODY_BYTES, requireBounded } from '../../../cloudfunctions/rpc/bounds'
import { givenCode } from '../../../cloudfunctions/rpc/shapes'
import type { UserError } from '../../../cloudfunctions/rpc/user-error'
import { BODY_WORDS } from '#shared/words/validation'

const ANYTHING = v.unknown()

function fieldsOf(schema: v.GenericSchema, input: unknown, bytes?: number): unknown {
	try {
		requireBounded(schema, input, bytes)
		return null
	} catch (fault) {
		return (fault as UserError).fields
	}
}

const deep = (levels: number): unknown =>
	Array.from({ length: levels }).reduce<unknown>((inner) => ({ inner }), 'x')

test('what is larger than its method takes is refused, however it is large', () => {
	const large: unknown[] = [
		{ text: 'x'.repeat(BODY_BYTES) },
		{ text: '字'.repeat(BODY_BYTES / 3) },
		{ list: Array.from({ length: BODY_BYTES }, () => 1) },
		Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`field-${at}`, at])),
		Array.from({ length: 400 }, () => Array.from({ length: 400 }, () => null)),
	]
	for (const input of large) expect(fieldsOf(ANYTHING, input)).toEqual({ input: BODY_WORDS.tooLarge })
	expect(fieldsOf(ANYTHING, large[0], 2 * BODY_BYTES)).toBeNull()
})

test('what lies deeper than any input is refused', () => {
	expect(fieldsOf(ANYTHING, deep(19))).toBeNull()
	expect(fieldsOf(ANYTHING, deep(20))).toEqual({ input: BODY_WORDS.tooDeep })
	expect(fieldsOf(ANYTHING, deep(100_000))).toEqual({ input: expect.any(String) as string })
})

test('a list longer than its schema is refused by its field, before an item of it is looked at', () => {
	let looked = 0
	const item = v.pipe(
		v.string(),
		v.check(() => (looked += 1) > 0),
	)
	const schema = v.strictObject({
		names: v.exactOptional(v.pipe(v.array(item), v.maxLength(3))),
		grids: v.array(v.strictObject({ ids: v.pipe(v.array(item), v.maxLength(2)) })),
	})
	const most = (count: number) => `太多了，最多 ${count} 个`
	expect(fieldsOf(schema, { names: ['1', '2', '3', '4'], grids: [] })).toEqual({ names: most(3) })
	const grids = [{ ids: ['1'] }, { ids: ['1', '2', '3'] }]
	expect(fieldsOf(schema, { grids })).toEqual({ 'grids.1.ids': most(2) })
	expect(fieldsOf(schema, { names: 'no list', grids: [{ ids: [] }] })).toBeNull()
	expect(looked).toBe(0)
})

test('nothing is given a code that every object has as a name', () => {
	const inherited = Object.getOwnPropertyNames(Object.prototype)
	expect(inherited.filter((name) => v.is(givenCode, name))).toEqual([])
	expect(['people', 'o1', 'to-string', 'valueOf2'].every((name) => v.is(givenCode, name))).toBe(true)
})
