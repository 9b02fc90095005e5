import { execFile } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { CountySize } from './county-csv'
import type { Table } from './figure'
import type { ImportRun } from './import-run'

/** A town, and the largest county that is known: 4,397 grids (the figure of a city's own report). */
const SIZES: readonly CountySize[] = [
	{ grids: 44, households: 10_000, people: 600 },
	{ grids: 4_397, households: 1_000_000, people: 60_000 },
]

const BUFFER = 10_000_000

/** How an import grows: each size in a process of its own, so that memory is its own. */
export async function rosterScale(distDir: string): Promise<Table> {
	const runs: ImportRun[] = []
	for (const size of SIZES) runs.push(await inOwnProcess(size, distDir))
	const [first] = runs
	return {
		title: 'An import of a roster',
		about:
			'From a CSV file on disk to the switch, as the roster command does it: reading, handing over, checking, writing. The memory is that of the whole process: the database, the functions, the command. Rows a second are of this machine; the growth is what counts.',
		head: ['grids', 'people', 'households', 'rows', 'calls', 'rows a second', 'peak memory', 'of the first'],
		rows: runs.map(({ rows, calls, rate, peak }, at) => [
			SIZES[at]?.grids ?? 0,
			SIZES[at]?.people ?? 0,
			SIZES[at]?.households ?? 0,
			rows,
			calls,
			Math.round(rate),
			`${Math.round(peak)} MB`,
			`${(peak / (first?.peak ?? peak)).toFixed(1)}×`,
		]),
	}
}

async function inOwnProcess(size: CountySize, distDir: string): Promise<ImportRun> {
	const folder = mkdtempSync(path.join(tmpdir(), 'lianxin-grid-import-'))
	const call = [size, folder, distDir].map((argument) => JSON.stringify(argument)).join()
	const program = JSON.stringify(path.join(distDir, 'local', 'bench.cjs'))
	const script = `require(${program}).importCounty(${call}).then((run) => console.log(JSON.stringify(run)))`
	const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], { maxBuffer: BUFFER })
	return JSON.parse(stdout.trim().split('\n').pop() ?? '') as ImportRun
}
