// Sizes of what ships: the phone's packages, and each function's bundle with its cold start. Run after a build.
import { statSync } from 'node:fs'
import { fromRoot } from './build/paths.mjs'
import { functionNames } from './build/functions.mjs'
import { isMain } from './is-main.mjs'
import { packageSizes } from './miniprogram/package-sizes.mjs'
import { coldStarts } from './sizes/cold-start.mjs'

/** The figures, for the bench and for the lines below. */
export async function measureSizes() {
  const bundles = (await functionNames()).map((name) => ({
    name,
    bundle: fromRoot('dist/cloudfunctions', name, 'index.js'),
  }))
  const starts = await coldStarts(bundles)
  const bytesOf = new Map(bundles.map(({ name, bundle }) => [name, statSync(bundle).size]))
  return {
    packages: [...(await packageSizes(fromRoot('miniprogram')))].map(([root, bytes]) => ({
      root: root || 'main',
      bytes,
    })),
    functions: starts.map((start) => ({ ...start, bytes: bytesOf.get(start.name) })),
  }
}

function kilobytes(bytes) {
  return bytes === undefined ? '' : `${(bytes / 1024).toFixed(0)} KB`
}

/** The figures as lines of text. */
export function describeSizes({ packages, functions }) {
  return [
    ...packages.map(({ root, bytes }) => `package ${root}: ${kilobytes(bytes)}`),
    ...functions.map(
      ({ name, bytes, milliseconds, ratio }) =>
        `function ${name}: ${kilobytes(bytes)} loads in ${milliseconds.toFixed(0)} ms (${ratio.toFixed(2)} × hello world)`,
    ),
  ]
}

if (isMain(import.meta.url)) {
  measureSizes().then((sizes) => console.log(describeSizes(sizes).join('\n')))
}
