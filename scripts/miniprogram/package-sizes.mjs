import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { build, transform } from 'esbuild'
import { reachable } from './components.mjs'
import { packedFiles } from './files.mjs'
import { packageOf, readJson } from './manifest.mjs'
import { fileBehind } from './npm.mjs'
import { usedNpmFiles } from './npm-files.mjs'

const scriptLoaders = { '.ts': 'ts', '.js': 'js' }

/** Bytes of one file in the package: scripts minified one by one, styles and JSON without white space. */
async function packedBytes(file) {
  const extension = path.extname(file)
  const content = readFileSync(file)
  if (extension in scriptLoaders) {
    const loader = scriptLoaders[extension]
    const script = await transform(content.toString(), {
      loader,
      format: 'cjs',
      target: 'es2019',
      minify: true,
    })
    return Buffer.byteLength(script.code)
  }
  if (extension === '.wxss') {
    return Buffer.byteLength((await transform(content.toString(), { loader: 'css', minify: true })).code)
  }
  if (extension === '.json') return Buffer.byteLength(JSON.stringify(JSON.parse(content.toString())))
  return content.byteLength
}

/** The scripts that app, pages and components lead to: WeChat leaves the others out (`ignoreUploadUnusedFiles`). */
async function scriptsInUse(dir) {
  const owners = ['app', ...reachable(dir).keys()].map(
    (owner) => `${path.resolve(fileBehind(dir, owner))}.ts`,
  )
  const { metafile } = await build({
    entryPoints: owners.filter((file) => existsSync(file)),
    absWorkingDir: path.resolve(dir),
    outdir: 'unused',
    bundle: true,
    write: false,
    metafile: true,
    packages: 'external',
    logLevel: 'silent',
  })
  return new Set(Object.keys(metafile.inputs))
}

/**
 * Bytes of the main package ('') and of each subpackage, with the npm files in use.
 * @param {string} dir
 * @returns {Promise<Map<string, number>>}
 */
export async function packageSizes(dir) {
  const app = readJson(path.join(dir, 'app.json'))
  const scripts = await scriptsInUse(dir)
  const own = packedFiles(dir).filter((file) => path.extname(file) !== '.ts' || scripts.has(file))
  const files = [...own, ...usedNpmFiles(dir)]
  const sizes = new Map()
  for (const file of files) {
    const owner = packageOf(app, file)
    sizes.set(owner, (sizes.get(owner) ?? 0) + (await packedBytes(fileBehind(dir, file))))
  }
  return sizes
}
