import path from 'node:path'
import { databaseSchema } from '../../cloudfunctions/stores/schema'
import { SqliteEngine } from '../cloudbase/database/sqlite-engine'
import type { Document } from '../cloudbase/database/document'
import type { Table } from './figure'
import { WHO } from './people'
import { BENCH_WORDS as WORDS } from './words'
import { World } from './world'

const OPEN = [10, 1_000, 100_000]
/** Copies are written in parts that fit in memory. */
const PART = 5_000
const DUE = 10
const TEN_YEARS = 10 * 365 * 24 * 60 * 60 * 1000

/** What a run of the timer costs with few and with many open reports, ten of them due each time. */
export async function timerCosts(dataDir: string, distDir: string): Promise<Table> {
	const example = await submitOne(dataDir, distDir)
	const rows: Table['rows'] = []
	let open = 0
	for (const wanted of OPEN) {
		await addReports(dataDir, example, { due: DUE, waiting: Math.max(0, wanted - open - DUE) })
		open += DUE + Math.max(0, wanted - open - DUE)
		const { calls, reads, writes, documents } = await runTimer(dataDir, distDir, example)
		rows.push([open, DUE, calls, reads, writes, documents])
	}
	return {
		title: 'A run of the timer',
		about: 'Its cost grows with what is due, not with what is open: the due ones are read by an index.',
		head: ['open reports', 'due', 'SDK calls', 'reads', 'writes', 'documents'],
		rows,
	}
}

async function submitOne(dataDir: string, distDir: string): Promise<Document> {
	const world = await World.start(dataDir, distDir)
	const { data } = await world.call(WHO.villager, 'report', 'submit', {
		clientKey: 'bench-timer',
		category: 'heating',
		text: WORDS.need,
	})
	const [example] = world.cloud.snapshot()['reports'] ?? []
	// Its copies are counted, it is not.
	await world.send(WHO.villager, 'withdraw', data.report)
	await world.cloud.close()
	if (!example) throw new Error('no report was submitted')
	return example
}

let copies = 0

/** Copies of a report, written straight into the database of a cloud that is not running. */
async function addReports(
	dataDir: string,
	example: Document,
	{ due, waiting }: { due: number; waiting: number },
): Promise<void> {
	const copy = (timerAt: number): Document => {
		const number = `bench-${++copies}`
		return { ...example, _id: number, number, index: { ...indexOf(example), timerAt } }
	}
	const { timerAt } = indexOf(example)
	const times = Array.from({ length: due + waiting }, (_, at) => (at < due ? timerAt : timerAt + TEN_YEARS))
	const engine = new SqliteEngine({ file: path.join(dataDir, 'database.sqlite'), schema: databaseSchema })
	for (let from = 0; from < times.length; from += PART) {
		await engine.insert({ collection: 'reports', documents: times.slice(from, from + PART).map(copy) })
	}
	engine.close()
}

function indexOf(report: Document): { timerAt: number } {
	return report['index'] as { timerAt: number }
}

async function runTimer(dataDir: string, distDir: string, example: Document) {
	const world = await World.start(dataDir, distDir)
	world.cloud.clock.set(indexOf(example).timerAt + 1000)
	const { result, counts } = await world.cloud.triggers.run('due')
	await world.cloud.close()
	const { data } = result as { data: { escalate?: number } }
	if (data.escalate !== DUE) throw new Error(`the timer passed on ${data.escalate ?? 0}, not ${DUE}`)
	return counts
}
