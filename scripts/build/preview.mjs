import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { bundleLocal } from './local.mjs'
import { fromRoot } from './paths.mjs'

/** Builds the phone that runs in a browser, with the preview's own builder. */
export async function buildPreview({
	miniprogramDir = fromRoot('dist/miniprogram'),
	outDir = fromRoot('dist/preview'),
} = {}) {
	const source = fromRoot('local/preview/build/index.ts')
	if (!existsSync(source))
		throw new Error('local/preview/build/index.ts is missing: the browser phone cannot be built')
	const bundle = fromRoot('dist/local/preview-build.cjs')
	await bundleLocal(source, bundle)
	const builder = createRequire(import.meta.url)(bundle)
	await builder.buildPreview({ miniprogramDir, outDir })
}
