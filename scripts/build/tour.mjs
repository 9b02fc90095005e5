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
export const buildTour = () => buildWithChecks('local/tour/main.ts', 'dist/local/tour.cjs')

/** Bundles the look at all pages and its checks; answers its file. */
export const buildPages = () => buildWithChecks('local/tour/pages/main.ts', 'dist/local/pages.cjs')

/**
 * @param {string} source
 * @param {string} target
 */
async function buildWithChecks(source, target) {
	const program = fromRoot(target)
	await Promise.all([
		bundleLocal(fromRoot(source), program),
		bundleScreenChecks(fromRoot('dist/local/tour-checks.js')),
	])
	return program
}
