import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'
import { fromRoot } from './paths.mjs'

const sharedFolder = 'common'

/**
 * Names of the folders in `sourceDir` that are cloud functions: those with an index.ts.
 * @returns {Promise<string[]>}
 */
export async function functionNames(sourceDir = fromRoot('cloudfunctions')) {
  if (!existsSync(sourceDir)) return []
  const entries = await readdir(sourceDir, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory() && entry.name !== sharedFolder)
    .map((entry) => entry.name)
    .filter((name) => existsSync(path.join(sourceDir, name, 'index.ts')))
    .sort()
}

/**
 * The esbuild settings of one deployable bundle; everything but Node's own modules goes in.
 * @param {string} entryPoint
 * @param {string} outfile
 * @returns {import('esbuild').BuildOptions}
 */
export function functionBundle(entryPoint, outfile) {
  return {
    entryPoints: [entryPoint],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // Names stay as written: stacks can be read, and the bundle loads faster than one with short names.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'warning',
  }
}

async function buildFunction(name, sourceDir, outDir) {
  const folder = path.join(outDir, name)
  const outfile = path.join(folder, 'index.js')
  await mkdir(folder, { recursive: true })
  await build(functionBundle(path.join(sourceDir, name, 'index.ts'), outfile))
  const manifest = { name: `lianxin-grid-${name}`, version: '0.1.0', private: true, main: 'index.js' }
  await writeFile(path.join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  const config = path.join(sourceDir, name, 'config.json')
  if (existsSync(config)) await copyFile(config, path.join(folder, 'config.json'))
  return { name, bytes: (await stat(outfile)).size }
}

/**
 * Builds every cloud function into a folder that deploys alone; returns their names and sizes.
 * @param {{ sourceDir?: string, outDir?: string }} places
 * @returns {Promise<{ name: string, bytes: number }[]>}
 */
export async function buildFunctions({
  sourceDir = fromRoot('cloudfunctions'),
  outDir = fromRoot('dist/cloudfunctions'),
} = {}) {
  await rm(outDir, { recursive: true, force: true })
  await mkdir(outDir, { recursive: true })
  const names = await functionNames(sourceDir)
  return Promise.all(names.map((name) => buildFunction(name, sourceDir, outDir)))
}
