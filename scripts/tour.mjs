// npm run tour: drives pages in their states, checks each, takes pictures into dist/tour; --pictures: those of documents.
import { ensureInstalled } from './install.mjs'
import { runNode } from './run.mjs'
import { requireNode } from './require-node.mjs'

requireNode()
await ensureInstalled()
const { buildAll } = await import('./build.mjs')
const { buildTour } = await import('./build/tour.mjs')
await buildAll()
process.exitCode = await runNode([await buildTour(), ...process.argv.slice(2)])
