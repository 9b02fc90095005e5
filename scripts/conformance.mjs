// npm run conformance [-- --cloud]
import { requireNode } from './require-node.mjs'

requireNode()
const { ensureInstalled } = await import('./install.mjs')
await ensureInstalled()
const { buildAll } = await import('./build.mjs')
const { runFresh } = await import('./build/run-fresh.mjs')
await buildAll(['functions', 'local'])
process.exitCode = await runFresh(
	{
		main: 'local/conformance/main.ts',
		bundle: 'dist/local/conformance.cjs',
		sources: ['local/conformance', 'local/cloudbase', 'local/deploy', 'cloudfunctions'],
	},
	process.argv.slice(2),
)
