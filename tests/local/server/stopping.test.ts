import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { fromRoot } from '../../../scripts/build/paths.mjs'
import { scratchFolder } from '../../support/scratch-folder'
import { builtServer } from './support/server-process'

/** A package whose `npm start` is the product's, but for the install and the build. */
async function startPackage(): Promise<string> {
	const server = await builtServer()
	const { scripts } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as {
		scripts: { start: string }
	}
	const runner = pathToFileURL(fromRoot('scripts/run.mjs')).href
	return scratchFolder({
		'package.json': JSON.stringify({ name: 'start', version: '1.0.0', scripts: { start: scripts.start } }),
		'scripts/start.mjs': `import { runNode } from '${runner}'\nprocess.exitCode = await runNode(['${server}'])`,
	})
}

let folder: string
let running: ChildProcess | undefined
beforeAll(async () => {
	folder = await startPackage()
})
// Where a signal was not enough, another one is.
afterEach(() => running?.kill('SIGTERM'))

/** npm, once its server answers, in a process group that only this test signals. */
async function started(): Promise<{ npm: ChildProcess; url: string }> {
	const env = { ...process.env, PORT: '0', SEED: 'empty', DATA_DIR: path.join(scratchFolder(), 'data') }
	const npm = spawn('npm', ['start'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] })
	running = npm
	let printed = ''
	for await (const part of npm.stdout.iterator({ destroyOnReturn: false })) {
		printed += String(part)
		const url = /^ready (\S+)$/m.exec(printed)?.[1]
		if (url !== undefined) return { npm, url }
	}
	throw new Error(`npm start ended: ${printed}`)
}

const answers = (url: string): Promise<boolean> =>
	fetch(url).then(
		() => true,
		() => false,
	)

async function ended(url: string): Promise<boolean> {
	while (await answers(url)) await new Promise((resolve) => setTimeout(resolve, 50))
	return true
}

test.each([
	['SIGINT', [0, null]],
	['SIGTERM', [0, null]],
	['SIGKILL', [null, 'SIGKILL']],
] as const)('%s to npm alone ends the server', async (signal, exit) => {
	const { npm, url } = await started()
	expect(await answers(url)).toBe(true)
	npm.kill(signal)
	expect(await once(npm, 'exit')).toEqual(exit)
	expect(await ended(url)).toBe(true)
})
