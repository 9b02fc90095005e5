// npm test: builds, runs every test, ends with a line of counts.
import { requireNode } from './require-node.mjs'

requireNode()
import('./test/run-tests.mjs').then(({ runTests }) => runTests(process.argv.slice(2)))
