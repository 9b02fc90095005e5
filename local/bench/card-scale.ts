import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Input } from '../../cloudfunctions/modules/contract'
import type { CallCounts } from '../cloudbase/counters/call-counts'
import { doorOf, gridCode, ROSTER_CLERK, ROSTER_RESIDENT, writeRoster, type RosterSize } from './card-roster'
import { median, type Table } from './figure'
import { BENCH_WORDS as WORDS } from './words'
import { World } from './world'

type CardKey = Input<'card', 'show'>

const SMALL: RosterSize = { grids: 5, households: 1_000 }
/** A county of the issue that this is for. */
const LARGE: RosterSize = { grids: 4_397, households: 1_000_000 }
const STRANGER = 'o-bench-stranger-0000000001'
const MOST_READS = 2
const MOST_RATIO = 1.5
const WARM_UP = 10
const ROUNDS = 101
const WORKERS = 3

/** A county in a running cloud. */
interface County extends RosterSize {
	world: World
	people: number
	reads: number
}

/**
 * What a card costs with few and with a million households: reads counted on the wire, each from a cloud that has just
 * been started, and how the times compare; and that every worker shows a change of the roster at once.
 */
export async function cardScale(folder: string, distDir: string): Promise<Table> {
	const counties: County[] = []
	for (const size of [SMALL, LARGE]) counties.push(await startCounty(folder, distDir, size))
	const [small, large] = counties as [County, County]
	const ratio = await timeRatio(large, small)
	if (ratio > MOST_RATIO)
		throw new Error(`a card takes ${ratio.toFixed(2)} times as long in the large county`)
	const seen = await changeSeen(large)
	for (const { world } of counties) await world.cloud.close()
	return {
		title: 'A card in a small and in a large county',
		about: `The median of ${ROUNDS} cards by door, area and membership by turns in both counties, in one run. Reads are those of a cold worker. After a grid leader has handed over, the next ${WORKERS} cards, asked for at once from ${WORKERS} workers, were looked at.`,
		head: ['grids', 'households', 'people', 'reads', 'time', 'workers right at once after a change'],
		rows: [
			[small.grids, small.households, small.people, small.reads, '1.00 ×', ''],
			[large.grids, large.households, large.people, large.reads, `${ratio.toFixed(2)} ×`, seen],
		],
	}
}

async function startCounty(folder: string, distDir: string, size: RosterSize): Promise<County> {
	const dataDir = path.join(folder, `county-${size.households}`)
	mkdirSync(dataDir)
	const people = await writeRoster(dataDir, size)
	const reads = Math.max(...(await coldReads(dataDir, distDir, size)))
	if (reads > MOST_READS) throw new Error(`a card takes ${reads} reads with ${size.households} households`)
	const world = await World.open(dataDir, distDir)
	return { ...size, world, people, reads }
}

/** Each way to a card, asked of a cloud in which no function has run yet. */
async function coldReads(dataDir: string, distDir: string, size: RosterSize): Promise<number[]> {
	const reads: number[] = []
	for (const [openid, key] of waysTo(size, 1)) {
		const world = await World.open(dataDir, distDir)
		const { counts } = await world.call(openid, 'card', 'show', key)
		reads.push(readsOf(counts))
		await world.cloud.close()
	}
	return reads
}

/** No call but reads may hide among those to the cloud. */
function readsOf({ calls, reads, writes }: CallCounts): number {
	if (calls !== reads || writes > 0) throw new Error('a card does more than read')
	return reads
}

/** By the door of a household, by an area, as one's own. */
function waysTo({ grids, households }: RosterSize, round: number): [openid: string, key: CardKey][] {
	// A prime steps through all of a roster without a pattern.
	const at = (round * 7_919) % households
	return [
		[STRANGER, { doorCode: doorOf(at) }],
		[STRANGER, { areaCode: gridCode(at % grids) }],
		[ROSTER_RESIDENT, {}],
	]
}

/** How many times longer a card takes in one county than in another, the same kind of card by turns. */
async function timeRatio(one: County, other: County): Promise<number> {
	const ratios: number[] = []
	for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
		const slow = await timeOf(one, round)
		const quick = await timeOf(other, round)
		if (round >= WARM_UP) ratios.push(slow / quick)
	}
	return median(ratios)
}

async function timeOf(county: County, round: number): Promise<number> {
	const ways = waysTo(county, round)
	const [openid, key] = ways[round % ways.length] ?? [STRANGER, {}]
	const started = process.hrtime.bigint()
	await county.world.call(openid, 'card', 'show', key)
	return Number(process.hrtime.bigint() - started)
}

/** A leader hands over; how many of the workers that have answered before show the new one at once. */
async function changeSeen({ world }: County): Promise<string> {
	const areaCode = gridCode(0)
	const leaders = async (): Promise<string[]> => {
		const cards = Array.from({ length: WORKERS }, () => world.call(STRANGER, 'card', 'show', { areaCode }))
		return (await Promise.all(cards)).map(({ data }) => data.people[0]?.name ?? '')
	}
	await leaders()
	const { data } = await world.call(ROSTER_CLERK, 'roster', 'area', { areaCode })
	const leader = data.desks.find(({ post }) => post === 'gridLeader')?.tenures[0]
	await world.call(ROSTER_CLERK, 'roster', 'handOver', {
		areaCode,
		post: 'gridLeader',
		personId: leader?.personId ?? '',
		day: data.day,
		name: WORDS.successor,
		phone: '13800000000',
	})
	const right = (await leaders()).filter((name) => name === WORDS.successor).length
	if (right < WORKERS) throw new Error(`${WORKERS - right} workers show who was in charge before`)
	return `${right} of ${WORKERS}`
}
