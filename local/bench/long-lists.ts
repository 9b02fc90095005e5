import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { TRIAGE_SECTIONS } from '#shared/life/attention'
import type { CallCounts } from '../cloudbase/counters/call-counts'
import { median, type Table } from './figure'
import { fillLeader, LEADER, type Filling } from './leader-lists'
import { World } from './world'

const SMALL: Filling = { reports: 100, messages: 100 }
const LARGE: Filling = { reports: 5_000, messages: 20_000 }
const MOST_RATIO = 1.5
const WARM_UP = 3
const PAIRS = 25

/** A page as its reader gets it. */
interface Page {
	ids: string[]
	cursor?: string
	counts: CallCounts
}

type Read = (world: World, from: { cursor?: string }) => Promise<Page>

/** The lists of a village leader. */
const LISTS: readonly (readonly [name: string, of: keyof Filling, read: Read])[] = [
	[
		'report.inbox',
		'reports',
		async (world, from) => pageOf(await world.call(LEADER, 'report', 'inbox', from)),
	],
	...(['soon', 'passed'] as const).map((view): (typeof LISTS)[number] => [
		`report.inbox, ${view}`,
		'reports',
		async (world, from) => pageOf(await world.call(LEADER, 'report', 'inbox', { ...from, view })),
	]),
	['report.mine', 'reports', async (world, from) => pageOf(await world.call(LEADER, 'report', 'mine', from))],
	[
		'report.nearby',
		'reports',
		async (world, from) => pageOf(await world.call(LEADER, 'report', 'nearby', from)),
	],
	...TRIAGE_SECTIONS.map((section): (typeof LISTS)[number] => [
		`report.desk, ${section}`,
		'reports',
		async (world, from) => pageOf(await world.call(LEADER, 'report', 'desk', { ...from, section })),
	]),
	[
		'message.list',
		'messages',
		async (world, from) => pageOf(await world.call(LEADER, 'message', 'list', from)),
	],
]

function pageOf({
	data: { items, cursor },
	counts,
}: {
	data: { items: { id: string }[]; cursor?: string }
	counts: CallCounts
}): Page {
	return { ids: items.map(({ id }) => id), ...(cursor !== undefined && { cursor }), counts }
}

/**
 * A village leader reads each of their lists to its end, with few and with many documents in it: what the database
 * looks at for a page, and how the times compare, page by page in turns.
 */
export async function longLists(folder: string, distDir: string): Promise<Table> {
	const small = await open(path.join(folder, 'short-lists'), distDir, SMALL)
	const large = await open(path.join(folder, 'long-lists'), distDir, LARGE)
	const rows: Table['rows'] = []
	for (const [name, of, read] of LISTS) {
		const pages = await toTheEnd(read, large, LARGE[of], name)
		const looked = pages.map(({ counts }) => counts.examined)
		const first = await ratio(read, [large, ''], [small, ''])
		const later = await ratio(
			read,
			[large, ...cursorsOf(pages)],
			[small, ...cursorsOf(await allPages(read, small))],
		)
		if (Math.max(first, later) > MOST_RATIO)
			throw new Error(
				`${name}: a page takes ${Math.max(first, later).toFixed(2)} times as long in a long list`,
			)
		rows.push([
			name,
			LARGE[of],
			pages.length,
			looked[0] ?? 0,
			Math.max(...looked.slice(1)),
			looked[looked.length - 1] ?? 0,
			`${first.toFixed(2)} ×`,
			`${later.toFixed(2)} ×`,
		])
	}
	await small.cloud.close()
	await large.cloud.close()
	return {
		title: 'Lists of any length',
		about: `A village leader reads each list to its end; nothing is missing and nothing comes twice. Looked at are documents, counted by the embedded database; a first page counts besides, as far as a screen shows it. Times are to those of the same list with ${SMALL.reports} documents: medians of ${PAIRS} pairs of pages, by turns in one run.`,
		head: [
			'list',
			'documents',
			'pages',
			'first page',
			'most of a later one',
			'last page',
			'first, to 100',
			'later, to 100',
		],
		rows,
	}
}

async function open(dataDir: string, distDir: string, filling: Filling): Promise<World> {
	mkdirSync(dataDir)
	await fillLeader(dataDir, distDir, filling)
	return World.open(dataDir, distDir)
}

async function toTheEnd(read: Read, world: World, expected: number, name: string): Promise<Page[]> {
	const pages = await allPages(read, world)
	const ids = pages.flatMap((page) => page.ids)
	const different = new Set(ids).size
	if (ids.length !== expected || different !== expected)
		throw new Error(`${name} brought ${ids.length} items, ${different} different ones, not ${expected}`)
	return pages
}

async function allPages(read: Read, world: World): Promise<Page[]> {
	const pages = [await read(world, {})]
	for (let cursor = pages[0]?.cursor; cursor !== undefined; cursor = pages[pages.length - 1]?.cursor)
		pages.push(await read(world, { cursor }))
	return pages
}

function cursorsOf(pages: readonly Page[]): string[] {
	return pages.flatMap(({ cursor }) => cursor ?? [])
}

type Place = readonly [World, ...string[]]

/** How many times longer a page takes in one world than in the other, both by turns. An empty cursor is the beginning. */
async function ratio(read: Read, one: Place, other: Place): Promise<number> {
	const ratios: number[] = []
	for (let round = 0; round < WARM_UP + PAIRS; round += 1) {
		const long = await timeOf(read, one, round)
		const short = await timeOf(read, other, round)
		if (round >= WARM_UP) ratios.push(long / short)
	}
	return median(ratios)
}

async function timeOf(read: Read, [world, ...cursors]: Place, round: number): Promise<number> {
	// A prime steps through a list from its beginning to its end without a pattern.
	const cursor = cursors[(round * 7_919) % cursors.length] ?? ''
	const started = process.hrtime.bigint()
	await read(world, cursor === '' ? {} : { cursor })
	return Number(process.hrtime.bigint() - started)
}
