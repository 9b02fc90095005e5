import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { format, resolveConfig } from 'prettier'
import { buildAll } from '../build.mjs'
import { bundleLocal } from '../build/local.mjs'
import { fromRoot } from '../build/paths.mjs'
import { tableText } from './markdown.mjs'
import { functionTable, packageTable } from './sizes.mjs'

const preface = `# Figures

Written by \`npm run bench -- --write\`; \`npm run bench\` prints the same. Counts and ratios only: a time says as much
of the machine as of the program.
`

/** Measures all, prints it, and with \`--write\` puts it into docs/bench.md. */
export async function runBench(args) {
  await buildAll(['functions', 'local'])
  const program = fromRoot('dist/local/bench.cjs')
  await bundleLocal(fromRoot('local/bench/index.ts'), program)
  const { measure } = createRequire(import.meta.url)(program)
  const tables = [await packageTable(), await functionTable(), ...(await measure(fromRoot('dist')))]
  const file = fromRoot('docs/bench.md')
  /** @type {import('prettier').Options} */
  const options = { ...(await resolveConfig(file)), filepath: file, printWidth: 120, proseWrap: 'always' }
  const text = await format([preface, ...tables.map(tableText)].join('\n'), options)
  console.log(text)
  if (args.includes('--write')) await writeFile(file, text)
}
