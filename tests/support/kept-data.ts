import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { newestChange } from '../../scripts/build/newest-change.mjs'
import { fromRoot } from '../../scripts/build/paths.mjs'
import { builtProduct, moveInto } from './built-product'
import { startProduct, type Product } from './product'

/**
 * A folder with the data that `fill` brings about, to start products with copies of it. It is filled once a build, and again
 * when one of the sources is newer.
 */
export async function keptData(
  name: string,
  sources: readonly string[],
  fill: (product: Product) => Promise<void>,
): Promise<string> {
  const { functionsDir } = await builtProduct()
  const stamp = newestChange(['local/cloudbase', 'tests/support', ...sources].map((one) => fromRoot(one)))
  const place = path.join(path.dirname(functionsDir), `${name}-${Math.trunc(stamp)}`)
  if (existsSync(place)) return place
  const beside = `${place}.${process.pid}`
  await rm(beside, { recursive: true, force: true })
  const product = await startProduct({ dataDir: beside })
  await fill(product)
  await product.close()
  await moveInto(beside, place)
  return place
}
