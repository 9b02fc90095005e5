import { build } from 'esbuild'
import { bundleLocal } from './local.mjs'
import { fromRoot } from './paths.mjs'

/**
 * Bundles the checks of a screen as one script for a page.
 * @param {string} outfile
 */
export async function bundleScreenChecks(outfile) {
	await build({
		entryPoints: [fromRoot('local/tour/checks/index.ts')],
		outfile,
		bundle: true,
		format: 'iife',
		platform: 'browser',
		target: 'es2022',
		logLevel: 'warning',
	})
}

/** Bundles the tour and its checks; answers the tour's file. */
export async function buildTour() {
	const program = fromRoot('dist/local/tour.cjs')
	await Promise.all([
		bundleLocal(fromRoot('local/tour/main.ts'), program),
		bundleScreenChecks(fromRoot('dist/local/tour-checks.js')),
	])
	return program
}
