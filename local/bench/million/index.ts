import { randomUUID } from 'node:crypto'
import { median, type Table } from '../figure'
import { World } from '../world'
import { READS, gridAt, type Asked } from './calls'
import { filledCounty, type Filled } from './fill'
import { leadAll, leadOne } from './lives-led'
import { around, COUNTY } from './people'

/** A county that is being looked at. */
interface County {
	filled: Filled
	world: World
}

/** Times of one call in each county, in rounds by turns, and what was looked at. */
interface Row {
	name: string
	isFlat: boolean
	times: number[][]
	looked: number[]
}

const MOST_RATIO = 1.5
const WARM_UP = 2
const ROUNDS = 21
const EVENT_ROUNDS = 7
const CLIENTS = 8
const LIVES_A_TURN = 40
const TURNS = 3
/** How long a call takes is what is measured, however busy the machine is. */
const NO_HURRY = { default: 60 }
/** On two cores. */
const LEAST_A_SECOND = 12

/**
 * Every list, search, card, submit and event with few and with very many reports, and lives led a second; or only the
 * reads whose names begin so.
 */
export async function million(sizes: readonly number[], distDir: string, only?: string): Promise<Table[]> {
	const reads = READS.filter(({ name }) => name.startsWith(only ?? ''))
	if (reads.length === 0) throw new RangeError(`no read is called ${only}`)
	const counties: County[] = []
	for (const size of sizes) {
		const filled = await filledCounty(size, distDir)
		counties.push({ filled, world: await World.open(filled.folder, distDir, NO_HURRY) })
	}
	const rows: Row[] = []
	for (const asked of reads) rows.push(await readRow(asked, counties))
	const lives: Table[] = []
	if (only === undefined) {
		rows.push(...(await eventRows(counties)))
		lives.push(await livesRow(counties))
	}
	for (const { world } of counties) await world.cloud.close()
	return [callsTable(counties, rows), ...lives]
}

async function readRow({ name, isFlat, ask }: Asked, counties: readonly County[]): Promise<Row> {
	const times: number[][] = counties.map(() => [])
	const looked = counties.map(() => 0)
	for (let round = 0; round < WARM_UP + ROUNDS; round += 1)
		for (const [at, { world }] of counties.entries()) {
			const began = performance.now()
			const { examined } = await ask(world, round)
			if (round < WARM_UP) continue
			times[at]?.push(performance.now() - began)
			looked[at] = Math.max(looked[at] ?? 0, examined)
		}
	return { name, isFlat, times, looked }
}

/** Lives are led by turns, so that what the machine does meanwhile meets all counties alike. */
async function eventRows(counties: readonly County[]): Promise<Row[]> {
	const rows = new Map<string, Row>()
	const run = randomUUID().slice(0, 8)
	for (let round = 0; round < 1 + EVENT_ROUNDS; round += 1)
		for (const [at, { world }] of counties.entries())
			await leadAll(world, round, run, (name, milliseconds, documents) => {
				if (round === 0) return
				const row = rows.get(name) ?? {
					name,
					isFlat: true,
					times: counties.map(() => []),
					looked: counties.map(() => 0),
				}
				rows.set(name, row)
				row.times[at]?.push(milliseconds)
				row.looked[at] = Math.max(row.looked[at] ?? 0, documents)
			})
	return [...rows.values()]
}

/** How many times as long as in the smallest county: the median of the ratios of those that were asked one after the other. */
function ratios({ times }: Row): number[] {
	const [small = []] = times
	return times.map((all) => median(all.map((time, at) => time / (small[at] ?? time))))
}

function callsTable(counties: readonly County[], rows: readonly Row[]): Table {
	const slow = rows.filter((row) => row.isFlat && Math.max(...ratios(row)) > MOST_RATIO)
	const words = counties.map(
		({ filled: { reports, open, atBusyDesk, messages, bytes } }) =>
			`${reports.toLocaleString('en')} (open ${open.toLocaleString('en')}, at the busy desk ${atBusyDesk.toLocaleString('en')}, with ${messages.toLocaleString('en')} messages, ${Math.round(bytes / 1e6).toLocaleString('en')} MB)`,
	)
	const names = counties.map(({ filled }) => filled.reports.toLocaleString('en'))
	return {
		title: 'A county with few and with very many reports',
		about: `${COUNTY.grids} grids; reports: ${words.join('; ')}. Each call by turns in all counties, in one run; a time is the median of the ratios to the smallest county's of ${ROUNDS} rounds, of each event ${EVENT_ROUNDS} or more. Read are documents that the database looked at for reads, or answered and changed for submits and events. Lists are those of the busy desk's leader and of the county's dispatcher.`,
		head: ['call', ...names.map((name) => `read, ${name}`), ...names.slice(1).map((name) => `time, ${name}`)],
		rows: rows.map((row) => [
			row.name,
			...row.looked,
			...ratios(row)
				.slice(1)
				.map((ratio) => `${ratio.toFixed(2)} ×`),
		]),
		faults: slow.map((row) => `${row.name} takes ${Math.max(...ratios(row)).toFixed(2)} times as long`),
	}
}

/** Lives led at once by several people, a turn in each county after the other. */
async function livesRow(counties: readonly County[]): Promise<Table> {
	const run = randomUUID().slice(0, 8)
	const seconds = counties.map((): number[] => [])
	const cpu = counties.map((): number[] => [])
	for (let turn = 0; turn < 1 + TURNS; turn += 1)
		for (const [at, { world }] of counties.entries()) {
			const [wall, busy] = await leadTogether(world, `${run}-${turn}`)
			if (turn === 0) continue
			seconds[at]?.push(wall)
			cpu[at]?.push(busy)
		}
	const rate = (all: readonly number[]): number => LIVES_A_TURN / median(all)
	const least = Math.min(...cpu.map((all) => 2 * rate(all)))
	return {
		title: 'Lives led a second',
		about: `Submit, accept, start, resolve, confirm through the SDK by ${CLIENTS} people at once, each time around another grid; medians of ${TURNS} turns of ${LIVES_A_TURN} lives. What two cores would lead is reckoned from the processor time that a life takes, all threads together.`,
		head: [
			'reports',
			'lives a second, as the machine was',
			'on two cores',
			'processor time, to the smallest',
		],
		rows: counties.map(({ filled }, at) => [
			filled.reports.toLocaleString('en'),
			rate(seconds[at] ?? []).toFixed(1),
			(2 * rate(cpu[at] ?? [])).toFixed(1),
			`${(median(cpu[at] ?? []) / median(cpu[0] ?? [])).toFixed(2)} ×`,
		]),
		faults: least < LEAST_A_SECOND ? [`two cores lead ${least.toFixed(1)} lives a second`] : [],
	}
}

/** Seconds by the clock, and of the processor. */
async function leadTogether(world: World, key: string): Promise<[number, number]> {
	const began = performance.now()
	const before = process.cpuUsage()
	let led = 0
	const client = async (): Promise<void> => {
		while (led < LIVES_A_TURN) {
			const at = led++
			await leadOne(world, around(gridAt(at), at % 2), `${key}-${at}`)
		}
	}
	await Promise.all(Array.from({ length: CLIENTS }, client))
	const { user, system } = process.cpuUsage(before)
	return [(performance.now() - began) / 1000, (user + system) / 1e6]
}
