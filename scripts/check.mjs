// npm run check: everything that can be said about the code without running it. Words choose checks by name.
import { requireNode } from './require-node.mjs'

requireNode()
import('./check/run-checks.mjs').then(({ runChecks }) => runChecks(process.argv.slice(2)))
