import { ensureInstalled } from '../install.mjs'
import { fromRoot } from '../build/paths.mjs'
import { runNode } from '../run.mjs'

/** Builds and runs the roster command with the arguments given; the exit code is its own. */
export async function runRoster(args) {
  await ensureInstalled()
  const { buildAll } = await import('../build.mjs')
  await buildAll(['functions', 'local'])
  process.exitCode = await runNode([fromRoot('dist/local/roster.cjs'), ...args])
}
