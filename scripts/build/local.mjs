import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { build } from 'esbuild'
import { fromRoot } from './paths.mjs'

/** What `npm start` and the clerk's commands are made of: source and bundle. */
const programs = [
	{ source: 'local/server/main.ts', bundle: 'dist/local/serve.cjs' },
	{ source: 'local/cloudbase/functions/worker.ts', bundle: 'dist/local/function-worker.cjs' },
	{ source: 'local/roster-cli/main.ts', bundle: 'dist/local/roster.cjs' },
	{ source: 'local/print/main.ts', bundle: 'dist/local/cards.cjs' },
]

/** Packages with a native or WebAssembly part: they load their own files, so they stay outside. */
const unbundled = [
	'libsql',
	'esbuild',
	'glass-easel-template-compiler',
	'playwright-core',
	'@sparticuz/chromium',
]

/** Bundles one program that runs on the developer's machine. */
export async function bundleLocal(source, outfile) {
	await build({
		entryPoints: [source],
		outfile,
		bundle: true,
		format: 'cjs',
		platform: 'node',
		target: 'node20',
		sourcemap: 'linked',
		external: unbundled,
		logLevel: 'warning',
	})
}

/** Bundles the local server, its workers and the roster command, as far as they exist. */
export async function buildLocal() {
	const present = programs.filter(({ source }) => existsSync(fromRoot(source)))
	return Promise.all(
		present.map(async ({ source, bundle }) => {
			await bundleLocal(fromRoot(source), fromRoot(bundle))
			return { name: bundle, bytes: (await stat(fromRoot(bundle))).size }
		}),
	)
}
