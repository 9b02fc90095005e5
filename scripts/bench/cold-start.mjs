import { execFile } from 'node:child_process'
import { statSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { bundleSettings } from '../build/functions.mjs'
import { fromRoot } from '../build/paths.mjs'

const run = promisify(execFile)

const timedRequire = `
const started = process.cpuUsage()
require(process.argv[1])
const { user, system } = process.cpuUsage(started)
process.stdout.write(String(user + system))
`

const helloWorld = `
import cloudbase from '@cloudbase/node-sdk'
const app = cloudbase.init({ env: 'hello' })
export const main = async () => ({ hello: typeof app.database })
`

function median(numbers) {
	const sorted = [...numbers].sort((a, b) => a - b)
	const middle = Math.floor(sorted.length / 2)
	return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Processor time that a new process takes to load a bundle, in microseconds: others on the machine add little to it. */
async function loadTime(bundle) {
	const env = { ...process.env, TENCENTCLOUD_RUNENV: 'SCF', TCB_ENV: 'measured' }
	const { stdout } = await run(process.execPath, ['-e', timedRequire, bundle], { env })
	return Number(stdout)
}

async function buildHelloWorld(folder) {
	const source = path.join(folder, 'index.ts')
	const bundle = path.join(folder, 'hello.js')
	await writeFile(source, helloWorld)
	await build({
		...bundleSettings,
		entryPoints: [source],
		outfile: bundle,
		nodePaths: [fromRoot('node_modules')],
	})
	return bundle
}

/**
 * Size of each bundle, and its cold start as a ratio to a bare hello world with the SDK, which is the first one
 * answered: a new process a time, in turns, so that what the machine does meanwhile meets all alike.
 */
export async function coldStarts(bundles, rounds = 11) {
	const folder = await mkdtemp(path.join(os.tmpdir(), 'cold-start-'))
	try {
		const all = [{ name: 'hello world', bundle: await buildHelloWorld(folder) }, ...bundles]
		/** @type {number[][]} */
		const ratios = all.map(() => [])
		for (let round = 0; round < rounds; round += 1) {
			const times = []
			for (const { bundle } of all) times.push(await loadTime(bundle))
			for (const [index, time] of times.entries()) ratios[index].push(time / times[0])
		}
		return all.map(({ name, bundle }, index) => ({
			name,
			size: statSync(bundle).size,
			ratio: median(ratios[index]),
		}))
	} finally {
		await rm(folder, { recursive: true, force: true })
	}
}
