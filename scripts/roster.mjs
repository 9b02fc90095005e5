// npm run roster -- check|import FILE.csv
import { requireNode } from './require-node.mjs'

requireNode()
import('./roster/run-roster.mjs').then(({ runRoster }) => runRoster(process.argv.slice(2)))
