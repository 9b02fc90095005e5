// npm run pages: looks at every page in every state, size and mode, by what the browser paints; exit code 1 where it finds anything.
import { ensureInstalled } from './install.mjs'
import { runNode } from './run.mjs'
import { requireNode } from './require-node.mjs'

requireNode()
await ensureInstalled()
const { buildAll } = await import('./build.mjs')
const { buildPages } = await import('./build/tour.mjs')
await buildAll()
process.exitCode = await runNode([await buildPages(), ...process.argv.slice(2)])
