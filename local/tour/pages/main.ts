import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { launchBrowser } from '../../browser/chromium'
import { startServer } from '../../server/start'
import { CHAPTERS } from '../scenes'
import { TourClock } from '../tour-clock'
import { LIMITS_OF_TOUR } from '../tour-limits'
import { World } from '../world'
import { lookAtPages, MODES, type Mode } from './look'
import { saidOf } from './said'

const USAGE = `npm run pages -- [--mode ${MODES.join('|')}] [beginning of a scene’s name …]`
const DIST = path.join(__dirname, '..')

/** Looks at every page in every state, size and mode; says what it found, and ends with 1 where that is anything. */
async function main(args: string[]): Promise<void> {
	const { values, positionals } = parseArgs({
		args,
		options: { mode: { type: 'string', multiple: true } },
		allowPositionals: true,
	})
	const modes = values.mode ?? MODES
	if (!modes.every(isMode)) throw new Error(USAGE)
	const isWanted = (name: string): boolean =>
		positionals.length === 0 || positionals.some((beginning) => name.startsWith(beginning))
	const dataDir = await mkdtemp(path.join(tmpdir(), 'lianxin-grid-pages-'))
	const server = await startServer({
		port: 0,
		dataDir,
		seed: 'demo',
		distDir: DIST,
		clock: new TourClock(),
		limits: LIMITS_OF_TOUR,
	})
	const browser = await launchBrowser()
	try {
		const checks = path.join(DIST, 'local', 'tour-checks.js')
		const screens = await lookAtPages(
			{ browser, world: new World(server), checks },
			CHAPTERS,
			isWanted,
			modes,
		)
		const { lines, findings } = saidOf(screens)
		console.log(lines.join('\n'))
		if (findings > 0 || screens.length === 0) process.exitCode = 1
	} finally {
		await browser.close()
		await server.close()
		await rm(dataDir, { recursive: true, force: true })
	}
}

const isMode = (word: string): word is Mode => MODES.some((mode) => mode === word)

main(process.argv.slice(2)).catch((fault: unknown) => {
	console.error(fault)
	process.exit(1)
})
