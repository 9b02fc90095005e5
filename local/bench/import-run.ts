import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { DEMO_CLERK_OPENID } from '../seeds'
import { handOver, untilDone, type AskRoster } from '../roster-cli/bring-in'
import { rosterFile } from '../roster-cli/roster-file'
import { countyCsv, type CountySize } from './county-csv'
import { World } from './world'

/** What an import of a county came to. */
export interface ImportRun {
	rows: number
	/** Rows a second through all stages. */
	rate: number
	/** The most memory of the whole process: the database, the functions and the command, in MB. */
	peak: number
	/** Calls of functions. */
	calls: number
}

/** Imports an invented county into an embedded cloud in this process, as the roster command does. */
export async function importCounty(size: CountySize, folder: string, distDir: string): Promise<ImportRun> {
	const file = path.join(folder, 'county.csv')
	await pipeline(Readable.from(lines(size)), createWriteStream(file))
	const world = await World.start(path.join(folder, 'cloud'), distDir)
	let calls = 0
	let peak = 0
	const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 200)
	const ask: AskRoster = async (verb, input) => {
		calls += 1
		const { data } = await world.call(DEMO_CLERK_OPENID, 'roster', verb, input)
		return data
	}
	const began = performance.now()
	const summary = await bring(ask, file)
	const seconds = (performance.now() - began) / 1000
	clearInterval(watch)
	await world.cloud.close()
	await rm(folder, { recursive: true, force: true })
	if (summary.errorCount > 0) throw new Error(JSON.stringify(summary.errors.slice(0, 3)))
	return { rows: summary.rows, rate: summary.rows / seconds, peak: peak / 1e6, calls }
}

async function bring(ask: AskRoster, file: string) {
	const importId = await handOver(ask, await rosterFile(file))
	await untilDone(ask, 'check', importId)
	return (await untilDone(ask, 'import', importId)).summary
}

function* lines(size: CountySize): Generator<string> {
	for (const line of countyCsv(size)) yield `${line}\n`
}
