import { existsSync } from 'node:fs'
import { build } from 'esbuild'
import { fromRoot } from '../build/paths.mjs'

function namesIn(value) {
  if (typeof value === 'string') return [value]
  if (value instanceof Map) return [...value.keys()].flatMap(namesIn)
  if (value instanceof Set || Array.isArray(value)) return [...value].flatMap(namesIn)
  if (value !== null && typeof value === 'object') return Object.keys(value)
  return []
}

/** Every operator name that the embedded database declares, read from its own list. */
export async function supportedNames(source = fromRoot('local/cloudbase/database/supported.ts')) {
  if (!existsSync(source)) return []
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  const module = await import(`data:text/javascript;base64,${code}`)
  return Object.values(module).flatMap(namesIn)
}
