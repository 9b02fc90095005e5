import { ensureInstalled } from '../install.mjs'
import { fromRoot } from '../build/paths.mjs'
import { runNode } from '../run.mjs'

/** Installs, builds and serves; PORT, DATA_DIR and SEED reach the server through the environment. */
export async function serve() {
	await ensureInstalled()
	// After the install: the builder needs esbuild.
	const { buildAll } = await import('../build.mjs')
	await buildAll()
	process.exitCode = await runNode([fromRoot('dist/local/serve.cjs')])
}
