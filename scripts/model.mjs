// npm run model: walks a hundred thousand random steps from a new seed, or MODEL_STEPS from MODEL_SEED.
import { fromRoot } from './build/paths.mjs'
import { ensureInstalled } from './install.mjs'
import { runNode } from './run.mjs'
import { requireNode } from './require-node.mjs'

const SEEDS = 1_000_000_000

requireNode()
await ensureInstalled()
process.env.MODEL_SEED ??= String(Date.now() % SEEDS)
process.env.MODEL_STEPS ??= '100000'
console.log(`${process.env.MODEL_STEPS} steps from seed ${process.env.MODEL_SEED}`)
const jest = fromRoot('node_modules/jest/bin/jest.js')
process.exitCode = await runNode([jest, '--config', fromRoot('jest.config.cjs'), 'tests/model/model.test.ts'])
