// npm run test:long: the sweeps that take minutes, whole, or those whose path has the words given.
import { requireNode } from './require-node.mjs'

requireNode()
import('./test/run-tests.mjs').then(({ runTests }) => runTests(process.argv.slice(2), 'jest.long.config.cjs'))
