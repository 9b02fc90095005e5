import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../../browser/chromium'
import { CHAPTERS } from '../scenes'
import { serveWorld } from '../serve-world'
import { lookAtPages, MODES, type Mode } from './look'
import { saidOf } from './said'

const USAGE = `npm run pages -- [--part 1/4] [--mode ${MODES.join('|')}] [--pictures] [beginning of a scene’s name …]
Looks at every page in every state, on phones of three sizes, in three modes: near 4,000 screens, half an hour of a
processor. It may be taken in parts, one after another or side by side: --part 1/4, 2/4, 3/4, 4/4 are the whole, and so are
the modes. --mode may be given twice. --pictures puts each screen into dist/pages. Ends with 1 where anything is found.`
const DIST = path.join(__dirname, '..')

/** Looks at every page in every state, size and mode; says what it found, and ends with 1 where that is anything. */
async function main(args: string[]): Promise<void> {
	const { values, positionals } = parseArgs({
		args,
		options: {
			mode: { type: 'string', multiple: true },
			part: { type: 'string', default: '1/1' },
			pictures: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
		allowPositionals: true,
	})
	if (values.help) return console.log(USAGE)
	const modes = values.mode ?? MODES
	const [, part = 0, parts = 0] = (/^(\d+)\/(\d+)$/.exec(values.part) ?? []).map(Number)
	if (!modes.every(isMode) || part < 1 || part > parts) throw new Error(USAGE)
	const isWanted = (name: string): boolean =>
		positionals.length === 0 || positionals.some((beginning) => name.startsWith(beginning))
	const folder = values.pictures ? path.join(DIST, 'pages') : null
	if (folder !== null) await mkdir(folder, { recursive: true })
	const { world, close } = await serveWorld(DIST)
	let browser = await launchBrowser()
	const lend = async (): Promise<Browser> =>
		browser.isConnected() ? browser : (browser = await launchBrowser())
	try {
		const checks = path.join(DIST, 'local', 'tour-checks.js')
		const screens = await lookAtPages(
			{ lend, world, checks, folder },
			CHAPTERS.filter((_, at) => at % parts === part - 1),
			isWanted,
			modes,
		)
		const { lines, findings } = saidOf(screens)
		console.log(lines.join('\n'))
		if (findings > 0 || screens.length === 0) process.exitCode = 1
	} finally {
		await browser.close()
		await close()
	}
}

const isMode = (word: string): word is Mode => MODES.some((mode) => mode === word)

main(process.argv.slice(2)).catch((fault: unknown) => {
	console.error(fault)
	process.exit(1)
})
