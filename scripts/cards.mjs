// npm run cards -- AREA_CODE --out FILE.html|FILE.pdf [--address]
import { requireNode } from './require-node.mjs'

const program = {
  main: 'local/print/main.ts',
  bundle: 'dist/local/cards.cjs',
  sources: ['local/print', 'local/roster-cli', 'local/seeds', 'cloudfunctions/common', 'miniprogram/domain'],
}

async function main() {
  const { ensureInstalled } = await import('./install.mjs')
  await ensureInstalled()
  // After the install: the builder needs esbuild.
  const { runFresh } = await import('./build/run-fresh.mjs')
  process.exitCode = await runFresh(program, process.argv.slice(2))
}

requireNode()
main()
