import type { DatabaseSchema, DeclaredWalks } from '../../../cloudfunctions/ports/database-schema'
import type { Filter, SortOrder } from '../../../local/cloudbase/database/document'
import { SqliteEngine } from '../../../local/cloudbase/database/sqlite-engine'
import { refusalOf } from '../../../local/conformance/sdk'
import { connectSdk } from './support/sdk'
import { startTestCloud } from './support/test-cloud'

const schema: DatabaseSchema = {
	collections: {
		notes: {
			indexes: [
				{ name: 'desk', fields: { desks: 1, due: 1 } },
				{ name: 'text', fields: { text: 1 } },
			],
		},
	},
}
const notes = Array.from({ length: 1100 }, (_, place) => ({
	_id: `note-${place}`,
	desks: [`desk-${place % 3}`, 'all'],
	due: place,
	text: `text ${place}`,
	done: false,
}))

type Ask = (engine: SqliteEngine) => Promise<unknown>

const find =
	(filter: Filter, sort?: SortOrder, skip = 0): Ask =>
	(engine) =>
		engine.find({ collection: 'notes', filter, ...(sort && { sort }), skip, limit: 20 })

const change = { collection: 'notes', change: { $set: { done: true } } }

const refused: [name: string, fault: string, Ask][] = [
	['find notes by done', 'do not match', find({ done: false })],
	['find notes by desks, done', 'do not match', find({ desks: 'all', done: false })],
	['find notes by desks, due', 'do not match', find({ desks: 'all', due: { $ne: 3 } })],
	['find notes by desks', 'do not match', find({ $and: [{ desks: 'all' }, { desks: 'desk-1' }] })],
	['find notes in order of done', 'sorts', find({}, { done: 1 })],
	['find notes by desks in order of text', 'sorts', find({ desks: 'all' }, { text: 1 })],
	['find notes by text in order of due', 'sorts', find({ text: { $gt: 'a' } }, { due: 1 })],
	[
		'find notes by desks in order of due downwards',
		'sorts',
		find({ desks: { $in: Array.from({ length: 201 }, (_, place) => `desk-${place}`) } }, { due: -1 }),
	],
	['find notes by desks in order of due', 'skips', find({ desks: 'all' }, { due: 1 }, 20)],
	[
		'count notes by desks',
		'all that match',
		(engine) => engine.count({ collection: 'notes', filter: { desks: 'all' } }),
	],
	[
		'update notes by desks',
		'all that match',
		(engine) => engine.update({ ...change, filter: { desks: 'all' }, multiple: true }),
	],
	[
		'remove notes by desks',
		'all that match',
		(engine) => engine.remove({ collection: 'notes', filter: { desks: 'all' }, multiple: true }),
	],
	[
		'aggregate notes by desks',
		'all that match',
		(engine) =>
			engine.aggregate({
				collection: 'notes',
				stages: [
					{ stage: '$match', value: { desks: 'all' } },
					{ stage: '$count', value: 'n' },
				],
			}),
	],
]

const allowed: [says: string, Ask][] = [
	['a page of an index', find({ desks: 'all' }, { due: 1 })],
	[
		'a page of several stretches of it',
		find({ desks: { $in: ['desk-1', 'all'] }, due: { $lt: 9 } }, { due: -1 }),
	],
	['a page behind a cursor', find({ desks: 'all', $or: [{ due: { $gt: 5 } }, { due: 5 }] }, { due: 1 })],
	['some by each of two indexes', find({ $or: [{ desks: 'all' }, { text: 'text 1' }] })],
	['the first ones', find({})],
	['named ones, whatever else holds', find({ _id: { $in: ['note-1', 'note-2'] }, done: false }, { text: 1 })],
	[
		'a change of named ones',
		(e) => e.update({ ...change, filter: { _id: 'note-1', done: false }, multiple: true }),
	],
	['a change of the first one', (e) => e.update({ ...change, filter: { desks: 'all' }, multiple: false })],
]

describe.each([3, notes.length])('a database of %i documents refuses what is not declared', (size) => {
	let engine: SqliteEngine
	const open = async (walks: DeclaredWalks): Promise<SqliteEngine> => {
		const opened = new SqliteEngine({ file: ':memory:', schema, walks })
		await opened.insert({ collection: 'notes', documents: notes.slice(0, size) })
		return opened
	}
	beforeAll(async () => {
		engine = await open({})
	})
	afterAll(() => engine.close())

	test.each(refused)('"%s", since it … %s', async (name, fault, ask) => {
		const refusal = await refusalOf(ask(engine))
		expect(refusal?.code).toBe('DATABASE_QUERY_UNBOUNDED')
		expect(refusal?.message).toContain(`"${name}"`)
		expect(refusal?.message).toContain(fault)
	})

	test.each(allowed)('but not %s', async (_says, ask) => {
		expect(await refusalOf(ask(engine))).toBeUndefined()
	})

	test('nor what is declared', async () => {
		const lenient = await open({ 'count notes by desks': 'everybody’s notes are few' })
		expect(await lenient.count({ collection: 'notes', filter: { desks: 'all' } })).toBe(size)
		lenient.close()
	})
})

test('a cloud that is told so refuses by name, and another one counts', async () => {
	const query = async (walks?: Record<string, string>) => {
		const cloud = await startTestCloud(schema, [], walks && { walks })
		const { db } = connectSdk(cloud)
		await db.collection('notes').add(notes.slice(0, 3))
		const refusal = await refusalOf(db.collection('notes').where({ done: false }).get())
		const { examined, walks: counted } = cloud.counters.total
		await cloud.end()
		return { refusal, examined, counted }
	}
	expect(await query({})).toMatchObject({
		refusal: {
			code: 'DATABASE_QUERY_UNBOUNDED',
			message: expect.stringContaining('"find notes by done" goes past') as string,
		},
		examined: 0,
	})
	expect(await query()).toEqual({ refusal: undefined, examined: 3, counted: { 'find notes by done': 1 } })
})
