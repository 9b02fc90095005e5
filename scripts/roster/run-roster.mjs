import { existsSync, statSync } from 'node:fs'
import { bundleLocal } from '../build/local.mjs'
import { newestChange } from '../build/newest-change.mjs'
import { fromRoot } from '../build/paths.mjs'
import { runNode } from '../run.mjs'

const program = fromRoot('dist/local/roster.cjs')
const sources = ['local/roster-cli', 'local/seeds', 'cloudfunctions/common', 'miniprogram/domain'].map(
  (folder) => fromRoot(folder),
)

/** Runs the roster command with the arguments given; the exit code is its own. */
export async function runRoster(args) {
  // Its own program alone: the local server that it speaks to is running on the rest of dist/.
  const fresh = existsSync(program) && statSync(program).mtimeMs > newestChange(sources)
  if (!fresh) await bundleLocal(fromRoot('local/roster-cli/main.ts'), program)
  process.exitCode = await runNode([program, ...args])
}
