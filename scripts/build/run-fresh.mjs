import { existsSync, statSync } from 'node:fs'
import { runNode } from '../run.mjs'
import { bundleLocal } from './local.mjs'
import { newestChange } from './newest-change.mjs'
import { fromRoot } from './paths.mjs'

/**
 * Runs a program of this machine with the arguments given, bundled anew when a source is newer; answers its exit code.
 * Its own bundle alone: the local server that it speaks to is running on the rest of dist/.
 * @param {{ main: string, bundle: string, sources: string[] }} program
 * @param {string[]} args
 */
export async function runFresh({ main, bundle, sources }, args) {
	const file = fromRoot(bundle)
	const newest = newestChange(sources.map((folder) => fromRoot(folder)))
	const isFresh = existsSync(file) && statSync(file).mtimeMs > newest
	if (!isFresh) await bundleLocal(fromRoot(main), file)
	return runNode([file, ...args])
}
