import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { callCosts } from './call-costs'
import { cardScale } from './card-scale'
import { engineRatios } from './engine-ratios'
import { liveCalls } from './live-calls'
import { longLists } from './long-lists'
import type { Table } from './figure'
import { million } from './million'
import { placeTables } from './places'
import { rosterScale } from './roster-scale'
import { searchScale } from './search-scale'
import { timerCosts } from './timer-costs'
import { MANY_GRIDS, visitScale, WHOLE_COUNTY } from './visit-scale'
import { World } from './world'

export { importCounty } from './import-run'

type Measuring = (folder: string, distDir: string, only?: string) => Promise<Table[]>

/** What there is to measure, by the name under which it is asked for alone. The last two take the longest. */
const PARTS: Readonly<Record<string, Measuring>> = {
	calls: async (folder, distDir) => {
		const world = await World.start(path.join(folder, 'calls'), distDir)
		const table = await callCosts(world)
		await world.cloud.close()
		return [table]
	},
	live: () => Promise.resolve([liveCalls()]),
	timer: async (folder, distDir) => [await timerCosts(path.join(folder, 'timer'), distDir)],
	engine: async (folder) => [await engineRatios(folder)],
	lists: async (folder, distDir) => [await longLists(folder, distDir)],
	search: async (folder, distDir) => [await searchScale(folder, distDir)],
	places: async (_folder, distDir) => placeTables(path.dirname(distDir)),
	cards: async (folder, distDir) => [await cardScale(folder, distDir)],
	rosters: async (_folder, distDir) => [await rosterScale(distDir)],
}

/** What takes long, or much of the disk, and is measured only where it is asked for by name. */
const LARGE: Readonly<Record<string, Measuring>> = {
	thousands: (_folder, distDir, only) => million([1_000, 20_000], distDir, only),
	visits: (folder, distDir) => visitScale(WHOLE_COUNTY, folder, distDir),
	grids: (folder, distDir) => visitScale(MANY_GRIDS, folder, distDir),
	million: (_folder, distDir, only) => million([1_000, 100_000, 1_000_000], distDir, only),
}

export const PART_NAMES = Object.keys({ ...PARTS, ...LARGE })

/**
 * Measures the built product in `distDir` in embedded clouds of its own: all of it, or the parts that are named, of which
 * `million/report.inbox` asks only what begins so.
 */
export async function measure(
	distDir: string,
	names: readonly string[] = Object.keys(PARTS),
): Promise<Table[]> {
	const folder = mkdtempSync(path.join(tmpdir(), 'lianxin-grid-bench-'))
	try {
		const tables: Table[] = []
		for (const named of names) {
			const [name = '', only] = named.split('/')
			const part = PARTS[name] ?? LARGE[name]
			if (!part) throw new RangeError(`nothing to measure is called ${name}`)
			tables.push(...(await part(folder, distDir, only)))
		}
		return tables
	} finally {
		rmSync(folder, { recursive: true, force: true })
	}
}
