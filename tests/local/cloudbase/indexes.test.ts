import fc from 'fast-check'
import path from 'node:path'
import type { DatabaseSchema, IndexSchema } from '../../../cloudfunctions/ports/database-schema'
import type { Fields, Filter, SortOrder } from '../../../local/cloudbase/database/document'
import { SqliteEngine } from '../../../local/cloudbase/database/sqlite-engine'
import { refusalOf } from '../../../local/conformance/sdk'
import { temporaryFolder } from './support/test-cloud'

const schemaWith = (...indexes: IndexSchema[]): DatabaseSchema => ({ collections: { things: { indexes } } })

describe('declared indexes', () => {
	let folder: string
	let remove: () => void
	const engines: SqliteEngine[] = []

	beforeEach(() => ({ folder, remove } = temporaryFolder()))
	afterEach(() => {
		for (const engine of engines.splice(0)) engine.close()
		remove()
	})

	const open = (schema: DatabaseSchema, name = 'a', scanLimit = 1000): SqliteEngine => {
		const engine = new SqliteEngine({
			file: name === ':memory:' ? name : path.join(folder, `${name}.sqlite`),
			schema,
			scanLimit,
		})
		engines.push(engine)
		return engine
	}
	const close = (engine: SqliteEngine): void => {
		engines.splice(engines.indexOf(engine), 1)
		engine.close()
	}
	const find = async (engine: SqliteEngine, filter: Filter, sort?: SortOrder, limit = 1000) => {
		const found = await engine.find({ collection: 'things', filter, skip: 0, limit, ...(sort && { sort }) })
		return found.map(({ _id }) => _id as string)
	}
	const insert = (engine: SqliteEngine, documents: Fields[]) =>
		engine.insert({ collection: 'things', documents })

	const many = Array.from({ length: 60 }, (_, i) => ({ _id: `t${i}`, group: i % 3, rank: i, name: `n${i}` }))
	const small = 50

	describe('a query that none serves is refused above a size', () => {
		let engine: SqliteEngine

		beforeEach(async () => {
			engine = open(schemaWith({ name: 'group_rank', fields: { group: 1, rank: -1 } }), 'a', small)
			await insert(engine, many)
		})

		const cases: [string, (engine: SqliteEngine) => Promise<unknown>][] = [
			['a condition', (e) => find(e, { name: 'n1' })],
			['an order', (e) => find(e, {}, { name: 1 })],
			['a count', (e) => e.count({ collection: 'things', filter: { name: 'n1' } })],
			[
				'an update',
				(e) =>
					e.update({
						collection: 'things',
						filter: { name: 'n1' },
						change: { $set: { a: 1 } },
						multiple: true,
					}),
			],
			['a removal of everything', (e) => e.remove({ collection: 'things', filter: {}, multiple: true })],
			[
				'an aggregate',
				(e) => e.aggregate({ collection: 'things', stages: [{ stage: '$count', value: 'n' }] }),
			],
			[
				'an $or with one branch that no index serves',
				(e) => find(e, { $or: [{ group: 1 }, { name: 'n1' }] }),
			],
			['an order over more than that', (e) => find(e, { group: { $gte: 0 } }, { name: 1 })],
		]

		test.each(cases)('%s', async (_name, ask) => {
			expect(await refusalOf(ask(engine))).toMatchObject({
				code: 'DATABASE_QUERY_UNINDEXED',
				message: expect.stringContaining('things') as string,
			})
		})

		test('but not what an index serves', async () => {
			expect(await find(engine, { group: 1 }, { rank: -1 }, 2)).toEqual(['t58', 't55'])
			expect(await find(engine, { group: 1 }, { rank: 1 }, 2)).toEqual(['t1', 't4'])
			expect(await find(engine, { group: 1, rank: { $lt: 7 } }, { rank: -1 })).toEqual(['t4', 't1'])
			expect(await find(engine, { group: 2, name: 'n5' })).toEqual(['t5'])
			expect(await find(engine, { $or: [{ group: 0, rank: 3 }, { _id: 't7' }] })).toEqual(['t3', 't7'])
			expect(await find(engine, {}, undefined, 3)).toEqual(['t0', 't1', 't2'])
			expect(await engine.count({ collection: 'things', filter: {} })).toBe(60)
		})
	})

	test('hundreds of documents come page by page, in order, each once', async () => {
		const engine = open(schemaWith({ name: 'group_rank', fields: { group: 1, rank: -1 } }))
		const count = 450
		await insert(
			engine,
			Array.from({ length: count }, (_, i) => ({ _id: `t${i}`, group: 0, rank: Math.floor(i / 7) })),
		)
		const upwards = await find(engine, { group: 0 }, { rank: 1 })
		const downwards = await find(engine, { group: 0 }, { rank: -1 })
		const ranks = downwards.map((id) => Math.floor(Number(id.slice(1)) / 7))
		expect(ranks).toEqual([...ranks].sort((left, right) => right - left))
		expect(upwards).toEqual([...downwards].reverse())
		expect(new Set(upwards).size).toBe(count)
		expect((await find(engine, {})).length).toBe(count)
	})

	test('ids may hold any characters', async () => {
		const engine = open(schemaWith({ name: 'name', fields: { name: 1 } }))
		const ids = ['a\u0000b', 'a\u0000c', 'a', '村/1', '💧', "'; --"]
		await insert(
			engine,
			ids.map((_id) => ({ _id, name: _id })),
		)
		for (const id of ids) {
			expect(await find(engine, { _id: id })).toEqual([id])
			expect(await find(engine, { name: id })).toEqual([id])
		}
	})

	test('in a unique index a missing field counts as null', async () => {
		const engine = open(schemaWith({ name: 'phone', fields: { phone: 1 }, unique: true }))
		await insert(engine, [{ _id: 'a' }, { _id: 'b', phone: '1' }])
		for (const document of [{ _id: 'c' }, { _id: 'c', phone: null }, { _id: 'c', phone: '1' }])
			expect(await refusalOf(insert(engine, [document]))).toMatchObject({ code: 'DATABASE_DUPLICATE_WRITE' })
		await engine.update({
			collection: 'things',
			filter: { _id: 'a' },
			change: { $set: { phone: '2' } },
			multiple: false,
		})
		await insert(engine, [{ _id: 'c' }])
		expect(await find(engine, {})).toEqual(['a', 'b', 'c'])
	})

	test('one of several new documents that is a duplicate keeps all of them out', async () => {
		const engine = open(schemaWith({ name: 'pair', fields: { x: 1, y: 1 }, unique: true }))
		const refusal = await refusalOf(
			insert(engine, [
				{ x: 1, y: 1 },
				{ x: 1, y: 2 },
				{ x: 1, y: 1 },
			]),
		)
		expect(refusal).toMatchObject({
			code: 'DATABASE_DUPLICATE_WRITE',
			message: expect.stringContaining('pair') as string,
		})
		expect(engine.snapshot()['things']).toEqual([])
	})

	test('a key over 1,024 bytes and parallel arrays are refused', async () => {
		const engine = open(schemaWith({ name: 'pair', fields: { x: 1, y: 1 } }))
		expect(await refusalOf(insert(engine, [{ x: '村'.repeat(400) }]))).toMatchObject({
			message: expect.stringContaining('1024') as string,
		})
		expect(await refusalOf(insert(engine, [{ x: [1, 2], y: [1, 2] }]))).toMatchObject({
			message: expect.stringContaining('parallel') as string,
		})
		expect(engine.snapshot()['things']).toEqual([])
	})

	test('a changed declaration is carried out over the documents there are', async () => {
		const first = open(schemaWith({ name: 'group', fields: { group: 1 } }), 'a', small)
		await insert(first, many)
		close(first)
		const second = open(schemaWith({ name: 'name', fields: { name: 1 }, unique: true }), 'a', small)
		expect(await find(second, { name: 'n7' })).toEqual(['t7'])
		expect(await refusalOf(find(second, { group: 1 }))).toMatchObject({ code: 'DATABASE_QUERY_UNINDEXED' })
		close(second)
		expect(() => open(schemaWith({ name: 'group', fields: { group: 1 }, unique: true }))).toThrow(
			'duplicate key',
		)
	})

	describe('find what a look at every document finds, in the same order', () => {
		const number = fc.integer({ min: -3, max: 3 })
		const scalar = fc.oneof(
			number,
			fc.constantFrom(0.5, -1e300, 'a', 'ab', 'b', '', '村', '村民', '\u0000', 'a\u0000b', true, false, null),
			fc.constantFrom(new Date(0), new Date(-5), new Date(1e12)),
		)
		const value = fc.oneof(
			{ weight: 3, arbitrary: scalar },
			{ weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
			{ weight: 1, arbitrary: fc.array(number, { minLength: 2, maxLength: 3 }) },
		)
		const documents = fc.array(
			fc.record(
				{ x: value, y: scalar, z: fc.record({ w: value }, { requiredKeys: [] }) },
				{ requiredKeys: ['z'] },
			),
			{ maxLength: 12 },
		)
		const bound = scalar.filter((candidate) => candidate !== null)
		const condition = fc.oneof(
			scalar.map((v) => ({ $eq: v })),
			fc.array(scalar, { maxLength: 3 }).map((v) => ({ $in: v })),
			bound.map((v) => ({ $gt: v })),
			bound.map((v) => ({ $lte: v })),
			fc.tuple(bound, bound).map(([low, high]) => ({ $gte: low, $lt: high })),
			fc.tuple(number, number).map(([low, high]) => ({ $gt: low, $lt: high })),
			fc.constant({ $exists: true }),
			scalar.map((v) => ({ $ne: v })),
		)
		const plain = fc.dictionary(fc.constantFrom('x', 'y', 'z.w'), condition, { maxKeys: 3 })
		const filter = fc.oneof(
			plain,
			fc.tuple(plain, plain, plain).map(([a, b, c]) => ({ ...a, $or: [b, c] })),
			fc.tuple(plain, plain).map(([a, b]) => ({ $and: [a, b] })),
		)
		const sort = fc.constantFrom<SortOrder | undefined>(undefined, { y: 1 }, { y: -1 })
		const indexes: IndexSchema[] = [
			{ name: 'x_y', fields: { x: 1, y: -1 } },
			{ name: 'y', fields: { y: -1 } },
			{ name: 'zw_y', fields: { 'z.w': -1, y: 1 } },
		]

		test('for any documents and conditions', async () => {
			await fc.assert(
				fc.asyncProperty(documents, filter, sort, async (content, wanted, order) => {
					const [indexed, plainOne] = [
						open(schemaWith(...indexes), ':memory:'),
						open(schemaWith(), ':memory:'),
					]
					const named = content.map((fields, i) => ({ _id: `d${i}`, ...fields }))
					await insert(indexed, named)
					await insert(plainOne, named)
					const [byIndex, byScan] = [await find(indexed, wanted, order), await find(plainOne, wanted, order)]
					const keyOf = new Map(named.map((fields) => [fields['_id'], JSON.stringify(fields['y'] ?? null)]))
					expect([...byIndex].sort()).toEqual([...byScan].sort())
					if (order !== undefined)
						expect(byIndex.map((id) => keyOf.get(id))).toEqual(byScan.map((id) => keyOf.get(id)))
					close(indexed)
					close(plainOne)
				}),
				{ numRuns: 250 },
			)
		})
	})
})
