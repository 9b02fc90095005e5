// npm run torture: kills the server and the functions under eight clients, and looks at what is left; TORTURE_SEED, TORTURE_EVENTS.
import { requireNode } from './require-node.mjs'

requireNode()
const { ensureInstalled } = await import('./install.mjs')
await ensureInstalled()
const { buildFunctions } = await import('./build/functions.mjs')
const { buildLocal, bundleLocal } = await import('./build/local.mjs')
const { fromRoot } = await import('./build/paths.mjs')
const { runNode } = await import('./run.mjs')

await buildFunctions()
await buildLocal()
for (const [source, bundle] of [
	['server.ts', 'torture-server.cjs'],
	['main.ts', 'torture.cjs'],
])
	await bundleLocal(fromRoot('tests/torture', source), fromRoot('dist/local', bundle))
process.exitCode = await runNode([fromRoot('dist/local/torture.cjs')])
