import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { databaseSchema } from '../../cloudfunctions/stores/schema'
import { MOST_KEYS } from '../../cloudfunctions/modules/reports/search/search-keys'
import { SqliteEngine } from '../cloudbase/database/sqlite-engine'
import { median, type Table } from './figure'
import { fillLeader, LEADER } from './leader-lists'
import { BENCH_WORDS as WORDS } from './words'
import { World } from './world'

const SIZES = [100, 5_000, 20_000]
const ROUNDS = 15
const WARM_UP = 3
const MOST_RATIO = 1.5
/** Documents of one write, so that what they cost stands out. */
const WRITES = 50

const QUESTIONS: Readonly<Record<string, object>> = {
	'words that all have': { text: WORDS.need },
	'words that none has': { text: WORDS.successor },
	'a category': { category: 'road' },
	'a number that none has': { text: '99999' },
}

interface Measured {
	calls: number
	examined: number
	milliseconds: number
}

interface Stored {
	_id: string
	index: { searchKeys: string[] }
}

/** A village leader searches among few and many reports: calls, what the database looks at, and how the times compare. */
export async function searchScale(folder: string, distDir: string): Promise<Table> {
	const results = new Map<string, Measured[]>()
	let keys = ''
	for (const reports of SIZES) {
		const dataDir = path.join(folder, `search-${reports}`)
		mkdirSync(dataDir)
		await fillLeader(dataDir, distDir, { reports, messages: 1 })
		const world = await World.open(dataDir, distDir)
		if (reports === SIZES[0]) {
			const [one] = world.cloud.snapshot()['reports'] as unknown as Stored[]
			if (!one) throw new Error('no report was filled in')
			keys = `${keysOf(one)} ${await writeCost(path.join(folder, 'search-writes.sqlite'), one)}`
		}
		for (const [name, question] of Object.entries(QUESTIONS))
			results.set(name, [...(results.get(name) ?? []), await measured(world, question)])
		await world.cloud.close()
	}
	return {
		title: 'Search among any number of reports',
		about: `A village leader's search, first page; ratios of times are to ${SIZES[0]} reports, medians of ${ROUNDS}. ${keys}`,
		head: ['search', ...SIZES.flatMap((size) => [`calls, ${size}`, `looked at, ${size}`, `time, ${size}`])],
		rows: [...results].map(([name, all]) => [name, ...all.flatMap((one) => row(name, one, all[0] ?? one))]),
	}
}

function row(
	name: string,
	{ calls, examined, milliseconds }: Measured,
	least: Measured,
): (string | number)[] {
	const ratio = milliseconds / least.milliseconds
	if (ratio > MOST_RATIO || calls > 2)
		throw new Error(`search, ${name}: ${calls} calls, ${ratio.toFixed(2)} times as long`)
	return [calls, examined, `${ratio.toFixed(2)} ×`]
}

async function measured(world: World, question: object): Promise<Measured> {
	const times: number[] = []
	let counts = { calls: 0, examined: 0 }
	for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
		const before = performance.now()
		counts = (await world.call(LEADER, 'report', 'search', question)).counts
		if (round >= WARM_UP) times.push(performance.now() - before)
	}
	return { ...counts, milliseconds: median(times) }
}

function keysOf(one: Stored): string {
	const { searchKeys } = one.index
	const bytes = Buffer.byteLength(JSON.stringify(searchKeys))
	return `Such a report, of ${Array.from(WORDS.need).length} characters, has ${searchKeys.length} keys of ${bytes} bytes in a document of ${Buffer.byteLength(JSON.stringify(one))}; the fullest has ${MOST_KEYS}.`
}

/** How long the database takes to add reports with few keys, with the most, and with none, by turns. */
async function writeCost(file: string, one: Stored): Promise<string> {
	const engine = new SqliteEngine({ file, schema: databaseSchema, waitsForDisk: false })
	const most = Array.from(
		{ length: MOST_KEYS },
		(_, at) => `152221100209:w${String.fromCodePoint(0x4e00 + at)}`,
	)
	const kinds = { none: [], such: one.index.searchKeys, most }
	const times = { none: [] as number[], such: [] as number[], most: [] as number[] }
	for (let round = 0; round < WARM_UP + ROUNDS; round += 1)
		for (const kind of ['none', 'such', 'most'] as const) {
			const documents = Array.from({ length: WRITES }, (_, at) => ({
				...one,
				_id: `${kind}-${round}-${at}`,
				number: `${kind}-${round}-${at}`,
				index: { ...one.index, searchKeys: kinds[kind] },
			}))
			const before = performance.now()
			await engine.insert({ collection: 'reports', documents })
			if (round >= WARM_UP) times[kind].push(performance.now() - before)
		}
	engine.close()
	const each = (kind: keyof typeof times): number => median(times[kind]) / median(times.none)
	return `Adding one to the database takes ${each('such').toFixed(2)} × as long as without keys, with ${MOST_KEYS} of them ${each('most').toFixed(2)} ×.`
}
