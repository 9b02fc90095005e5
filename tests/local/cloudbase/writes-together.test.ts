import { CloudError } from '../../../local/cloudbase/errors'
import { SqliteEngine } from '../../../local/cloudbase/database/sqlite-engine'

const schema = {
	collections: { notes: { indexes: [{ name: 'number', fields: { number: 1 as const }, unique: true }] } },
}

let engine: SqliteEngine

const opened = (largestBytes?: number): SqliteEngine =>
	new SqliteEngine({ file: ':memory:', schema, ...(largestBytes !== undefined && { largestBytes }) })

/** Adds notes in one write; says how that ended. */
const add = (...notes: { _id: string; number: number; text?: string }[]): Promise<string> =>
	engine.insert({ collection: 'notes', documents: notes }).then(
		() => 'added',
		(error: unknown) => (error instanceof CloudError ? error.code : 'unknown'),
	)

const ids = (): string[] => (engine.snapshot()['notes'] ?? []).map(({ _id }) => _id)

afterEach(() => engine.close())

test('of writes that come together each is an atom of its own', async () => {
	engine = opened()
	const outcomes = await Promise.all([
		add({ _id: 'a', number: 1 }),
		add({ _id: 'b', number: 2 }, { _id: 'c', number: 1 }),
		add({ _id: 'd', number: 4 }),
		add({ _id: 'a', number: 5 }),
	])
	expect(outcomes).toEqual(['added', 'DATABASE_DUPLICATE_WRITE', 'added', 'DATABASE_DUPLICATE_WRITE'])
	expect(ids()).toEqual(['a', 'd'])
})

test('a condition is asked in the order in which they came', async () => {
	engine = opened()
	await add({ _id: 'a', number: 1 })
	const raise = (from: number) =>
		engine.update({
			collection: 'notes',
			filter: { _id: 'a', number: from },
			change: { $set: { number: from + 1 } },
			multiple: false,
		})
	expect(await Promise.all([raise(1), raise(1), raise(2)])).toEqual([
		{ updated: 1 },
		{ updated: 0 },
		{ updated: 1 },
	])
})

test('what has no room on the disk takes no other along', async () => {
	engine = opened(200_000)
	const outcomes = await Promise.all([
		add({ _id: 'a', number: 1 }),
		add({ _id: 'b', number: 2, text: 'x'.repeat(400_000) }),
		add({ _id: 'c', number: 3 }),
	])
	expect(outcomes).toEqual(['added', 'STORAGE_FULL', 'added'])
	expect(ids()).toEqual(['a', 'c'])
})

test('what was read between writes that are taken back is read anew', async () => {
	engine = opened(200_000)
	await add({ _id: 'a', number: 1 })
	const change = (filter: object, number: number) =>
		engine.update({
			collection: 'notes',
			filter: { ...filter },
			change: { $set: { number } },
			multiple: false,
		})
	const outcomes = await Promise.all([
		change({ number: 1 }, 2),
		change({ number: 2 }, 2),
		add({ _id: 'b', number: 9, text: 'x'.repeat(400_000) }),
		change({ number: 1 }, 7),
	])
	expect(outcomes).toEqual([{ updated: 1 }, { updated: 0 }, 'STORAGE_FULL', { updated: 0 }])
	expect(await engine.find({ collection: 'notes', filter: {}, skip: 0, limit: 9 })).toEqual([
		{ _id: 'a', number: 2 },
	])
})

test('what waits when the engine is closed is done before', async () => {
	engine = opened()
	const added = add({ _id: 'a', number: 1 })
	engine.close()
	expect(await added).toBe('added')
	engine = opened()
})

test('documents that are loaded are found by their indexes, and stand behind what was there', async () => {
	engine = opened()
	await add({ _id: 'z', number: 9 })
	engine.load(
		'notes',
		Array.from({ length: 2_500 }, (_, at) => ({ _id: `n${at}`, number: 10 + at })),
	)
	const find = (filter: object) =>
		engine.find({ collection: 'notes', filter: { ...filter }, sort: { number: 1 }, skip: 0, limit: 2 })
	expect(await find({ number: { $gt: 2_507 } })).toEqual([
		{ _id: 'n2498', number: 2_508 },
		{ _id: 'n2499', number: 2_509 },
	])
	expect(await find({ number: { $lt: 11 } })).toEqual([
		{ _id: 'z', number: 9 },
		{ _id: 'n0', number: 10 },
	])
	expect(await add({ _id: 'other', number: 100 })).toBe('DATABASE_DUPLICATE_WRITE')
})
