import path from 'node:path'
import type { DatabaseSchema } from '../../cloudfunctions/ports/database-schema'
import type { Fields } from '../cloudbase/database/document'
import { SqliteEngine } from '../cloudbase/database/sqlite-engine'
import { median, type Table } from './figure'

const schema: DatabaseSchema = {
	collections: { notes: { indexes: [{ name: 'inbox', fields: { desk: 1, order: 1, _id: 1 } }] } },
}
const ROUNDS = 9
const PAGE = 21
const DESKS = 10

const note = (place: number): Fields => ({
	_id: `note-${place}`,
	desk: `desk-${place % DESKS}`,
	order: place,
	body: 'x'.repeat(500),
})

const notes = (from: number, count: number): Fields[] =>
	Array.from({ length: count }, (_, at) => note(from + at))

async function timeOf(work: () => Promise<unknown>): Promise<number> {
	const started = process.hrtime.bigint()
	await work()
	return Number(process.hrtime.bigint() - started)
}

/** The median of how many times longer the first work takes than the second; both by turns. */
async function ratioOf(
	first: (round: number) => Promise<unknown>,
	second: (round: number) => Promise<unknown>,
): Promise<number> {
	const ratios: number[] = []
	for (let round = 0; round < ROUNDS; round += 1) {
		const slow = await timeOf(() => first(round))
		ratios.push(slow / (await timeOf(() => second(round))))
	}
	return median(ratios)
}

/** Figures of the embedded database, as ratios: they say how it grows, on any machine. */
export async function engineRatios(folder: string): Promise<Table> {
	const engineIn = (name: string) => new SqliteEngine({ file: path.join(folder, name), schema })
	const rows: Table['rows'] = []
	const say = (what: string, ratio: number): number => rows.push([what, `${ratio.toFixed(2)} ×`])

	const commits = engineIn('commits.sqlite')
	say('100 inserts, each committed durably, to 100 inserts in one durable commit', await commitRatio(commits))
	commits.close()

	const small = engineIn('small.sqlite')
	const large = engineIn('large.sqlite')
	await fill(small, 1_000)
	await fill(large, 100_000)
	const first = { desk: 'desk-3' }
	const later = (from: number) => ({ desk: 'desk-3', order: { $gt: from } })
	say(
		'the first page by an index, of 100,000 documents to of 1,000',
		await ratioOf(pages(large, first), pages(small, first)),
	)
	say(
		'a page from the middle by an index, of 100,000 documents to of 1,000',
		await ratioOf(pages(large, later(50_000)), pages(small, later(500))),
	)
	small.close()
	large.close()
	return {
		title: 'The embedded database',
		about: `Medians of ${ROUNDS} rounds, both works by turns in one process.`,
		head: ['what', 'takes'],
		rows,
	}
}

async function commitRatio(engine: SqliteEngine): Promise<number> {
	const size = 100
	const batch = (round: number, turn: number): Fields[] => notes((round * 2 + turn) * size, size)
	const each = async (round: number): Promise<void> => {
		for (const document of batch(round, 0))
			await engine.insert({ collection: 'notes', documents: [document] })
	}
	const atOnce = (round: number): Promise<unknown> =>
		engine.insert({ collection: 'notes', documents: batch(round, 1) })
	return ratioOf(each, atOnce)
}

async function fill(engine: SqliteEngine, count: number): Promise<void> {
	for (let from = 0; from < count; from += 1_000)
		await engine.insert({ collection: 'notes', documents: notes(from, Math.min(1_000, count - from)) })
}

/** Reads a page fifty times over: one alone is too short to be timed. */
function pages(engine: SqliteEngine, filter: Record<string, unknown>): () => Promise<void> {
	return async () => {
		for (let time = 0; time < 50; time += 1) {
			const page = await engine.find({
				collection: 'notes',
				filter,
				sort: { order: 1, _id: 1 },
				skip: 0,
				limit: PAGE,
			})
			if (page.length !== PAGE) throw new Error(`a page of ${page.length}, not of ${PAGE}`)
		}
	}
}
