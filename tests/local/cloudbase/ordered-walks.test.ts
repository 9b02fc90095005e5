import fc from 'fast-check'
import type { DatabaseSchema } from '../../../cloudfunctions/ports/database-schema'
import type { Fields, Filter, SortOrder } from '../../../local/cloudbase/database/document'
import { noLook } from '../../../local/cloudbase/database/engine'
import { SqliteEngine } from '../../../local/cloudbase/database/sqlite-engine'

const schema: DatabaseSchema = {
	collections: { notes: { indexes: [{ name: 'desk', fields: { desks: 1, due: 1, _id: 1 } }] } },
}
const UNINDEXED: DatabaseSchema = { collections: { notes: { indexes: [] } } }

const engines: SqliteEngine[] = []
const open = (wanted = schema): SqliteEngine => {
	const engine = new SqliteEngine({ file: ':memory:', schema: wanted })
	engines.push(engine)
	return engine
}
afterAll(() => {
	for (const engine of engines) engine.close()
})

const emptied = new Map<DatabaseSchema, SqliteEngine>()
/** An empty engine, which is the same each time. */
function empty(wanted: DatabaseSchema): SqliteEngine {
	const engine = emptied.get(wanted) ?? open(wanted)
	emptied.set(wanted, engine)
	engine.clear()
	return engine
}

interface Asked {
	filter: Filter
	sort: SortOrder
	limit: number
	transactionId?: string
}

async function ask(engine: SqliteEngine, asked: Asked): Promise<{ found: Fields[]; examined: number }> {
	const look = noLook()
	const found = await engine.find({ collection: 'notes', skip: 0, ...asked, look })
	return { found, examined: look.examined }
}

const idsOf = (found: readonly Fields[]): unknown[] => found.map(({ _id }) => _id)
const insert = (engine: SqliteEngine, documents: Fields[], transactionId?: string) =>
	engine.insert({ collection: 'notes', documents, ...(transactionId !== undefined && { transactionId }) })

/** What comes behind a document in the order of `due` and `_id`, as a list's cursor says it. */
function behind({ due, _id }: Fields, direction: 1 | -1): Filter {
	const beyond = (value: unknown): Filter => (direction === 1 ? { $gt: value } : { $lt: value })
	return { $or: [{ due: beyond(due) }, { due, _id: beyond(_id) }] }
}

const upwards: SortOrder = { due: 1, _id: 1 }
const downwards: SortOrder = { due: -1, _id: -1 }

describe('a list over several keys', () => {
	const PAGE = 20
	const DESKS = 40
	const desk = (place: number): string => `desk-${place % DESKS}`
	const notes = Array.from({ length: 1500 }, (_, place) => ({
		_id: `note-${String(place).padStart(4, '0')}`,
		// Each third one lies at two of the desks; many are due at the same time.
		desks: place % 3 === 0 ? [desk(place), desk(place + 1)] : [desk(place)],
		due: (place * 7919) % 500,
	}))
	const all = Array.from({ length: DESKS }, (_, place) => desk(place))

	async function readOn(engine: SqliteEngine, sort: SortOrder, direction: 1 | -1) {
		const pages: { found: Fields[]; examined: number }[] = []
		for (let last: Fields | undefined, more = true; more; last = pages.at(-1)?.found.at(-1)) {
			const filter = { desks: { $in: all }, ...(last && behind(last, direction)) }
			const page = await ask(engine, { filter, sort, limit: PAGE })
			pages.push(page)
			more = page.found.length === PAGE
		}
		return pages
	}

	test.each([
		['upwards', upwards, 1],
		['downwards', downwards, -1],
	] as const)(
		'is read %s to its end, each once, and each page costs a page',
		async (_name, sort, direction) => {
			const engine = open()
			await insert(engine, notes)
			const pages = await readOn(engine, sort, direction)
			const expected = [...notes].sort(
				(one, other) => direction * (one.due - other.due || (one._id < other._id ? -1 : 1)),
			)
			expect(idsOf(pages.flatMap(({ found }) => found))).toEqual(idsOf(expected))
			// A document that lies at two desks is met at both.
			for (const { examined } of pages) expect(examined).toBeLessThanOrEqual(2 * PAGE)
		},
	)

	test('over more keys than MongoDB merges is sorted, and refused above the limit', async () => {
		const engine = open()
		await insert(engine, notes)
		const many = [...all, ...Array.from({ length: 200 }, (_, place) => `elsewhere-${place}`)]
		await expect(
			ask(engine, { filter: { desks: { $in: many } }, sort: upwards, limit: PAGE }),
		).rejects.toThrow('the order')
	})
})

describe('merged in any order, a list is what sorting all of it gives', () => {
	const desks = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 })
	const due = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom(null, 'later'))
	const note = fc.record({ desks: fc.oneof(desks, fc.constantFrom('a', 'b')), due })
	const content = fc.array(note, { maxLength: 14 }).map((notes) => notes.map(named))
	const wanted = fc.oneof(
		desks.map((some) => ({ $in: some })),
		fc.constantFrom('a', 'b'),
	)
	const direction = fc.constantFrom<1 | -1>(1, -1)
	const from = fc.option(fc.record({ _id: fc.constantFrom('n03', 'n07', 'n10'), due: fc.nat({ max: 3 }) }))
	const asked = fc.record({ wanted, direction, from, limit: fc.integer({ min: 1, max: 20 }) }).map(asking)

	function named(note: Omit<Fields, '_id'>, place: number): Fields {
		return { _id: `n${String(place).padStart(2, '0')}`, ...note }
	}

	function asking(given: { wanted: unknown; direction: 1 | -1; from: Fields | null; limit: number }): Asked {
		const filter = { desks: given.wanted, ...(given.from && behind(given.from, given.direction)) }
		return { filter, sort: given.direction === 1 ? upwards : downwards, limit: given.limit }
	}

	test('by anybody', async () => {
		await fc.assert(
			fc.asyncProperty(content, asked, async (notes, question) => {
				const [merging, sorting] = [empty(schema), empty(UNINDEXED)]
				await insert(merging, notes)
				await insert(sorting, notes)
				const { found, examined } = await ask(merging, question)
				expect(found).toEqual((await ask(sorting, question)).found)
				// Each of at most three keys leads to a document.
				expect(examined).toBeLessThanOrEqual(3 * found.length)
			}),
			{ numRuns: 300 },
		)
	})

	/** What happens in a transaction, and beside it after it has begun. */
	const change = fc.record({
		id: fc.constantFrom('n00', 'n02', 'n05', 'n09', 'n77'),
		note: fc.option(note),
		inside: fc.boolean(),
	})

	test('by a transaction that sees other documents than everybody', async () => {
		const changes = fc.uniqueArray(change, { selector: ({ id }) => id, maxLength: 4 })
		await fc.assert(
			fc.asyncProperty(content, changes, asked, async (notes, made, question) => {
				const answers = await Promise.all(
					[schema, UNINDEXED].map((kind) => seenInside(kind, notes, made, question)),
				)
				expect(answers[0]).toEqual(answers[1])
			}),
			{ numRuns: 200 },
		)
	})

	async function seenInside(
		kind: DatabaseSchema,
		notes: Fields[],
		made: { id: string; note: Omit<Fields, '_id'> | null; inside: boolean }[],
		question: Asked,
	): Promise<Fields[]> {
		const engine = empty(kind)
		await insert(engine, notes)
		const transactionId = await engine.startTransaction()
		await ask(engine, { ...question, transactionId })
		for (const { id, note: next, inside } of made) {
			const where = { collection: 'notes', ...(inside && { transactionId }) }
			if (next) await engine.replace({ ...where, id, content: next })
			else await engine.remove({ ...where, filter: { _id: id }, multiple: false })
		}
		const { found } = await ask(engine, { ...question, transactionId })
		await engine.abortTransaction(transactionId)
		return found
	}
})
