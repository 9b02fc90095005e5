import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { newestChange } from '../../scripts/build/newest-change.mjs'
import { fromRoot } from '../../scripts/build/paths.mjs'
import { builtProduct, moveInto } from './built-product'
import { startProduct, type Product } from './product'

/** What the data depends on besides the functions, beside whose build it is kept. */
const SOURCES = ['local/cloudbase', 'local/seeds', 'tests/support']

/** Starts the product with the demo's people in it. They are brought in once a build, and copied from then on. */
export async function startDemo(): Promise<Product> {
  return startProduct({}, await demoData())
}

async function demoData(): Promise<string> {
  const { functionsDir } = await builtProduct()
  const stamp = newestChange(SOURCES.map((folder) => fromRoot(folder)))
  const place = path.join(path.dirname(functionsDir), `demo-${Math.trunc(stamp)}`)
  if (existsSync(place)) return place
  const beside = `${place}.${process.pid}`
  await rm(beside, { recursive: true, force: true })
  const product = await startProduct({ dataDir: beside })
  await product.seedDemo()
  await product.close()
  await moveInto(beside, place)
  return place
}
