import { ensureInstalled } from '../install.mjs'
import { fromRoot } from '../build/paths.mjs'
import { runNode } from '../run.mjs'

/**
 * Installs, builds and runs jest with the arguments given; the exit code is jest's.
 * @param {string[]} args
 * @param {string} config a configuration of jest at the root
 */
export async function runTests(args, config = 'jest.config.cjs') {
	await ensureInstalled()
	const { buildAll } = await import('../build.mjs')
	await buildAll()
	const jest = fromRoot('node_modules/jest/bin/jest.js')
	process.exitCode = await runNode([jest, '--config', fromRoot(config), '--maxWorkers=2', ...args])
}
