import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { builtProduct, changedAt, moveInto } from './built-product'
import { startProduct, type Product, type ProductOptions } from './product'
import { rosterCsv, SMALL_COUNTY, type CsvRow } from './roster-csv'

/** What the data depends on besides the functions, beside whose build it is kept. */
const SOURCES = ['local/cloudbase', 'local/seeds', 'local/roster-cli', 'tests/support']

type Fill = (product: Product) => Promise<unknown>

/** Starts the product with the demo's people in it. */
export function startDemo(options: ProductOptions = {}): Promise<Product> {
  return startFilled('demo', (product) => product.seedDemo(), options)
}

/** Starts the product with a clerk, a roster, and WeChats that are bound to the phones of its staff. */
export function startCounty(
  rows: readonly CsvRow[] = SMALL_COUNTY,
  staff: Readonly<Record<string, string>> = {},
  options: ProductOptions = {},
): Promise<Product> {
  const csv = rosterCsv(rows)
  const digest = createHash('sha256')
    .update(JSON.stringify([csv, staff]))
    .digest('hex')
  return startFilled(
    `county-${digest.slice(0, 16)}`,
    async (product) => {
      await product.appointClerk()
      const { errors } = await product.importCsv(csv)
      if (errors.length > 0) throw new Error(JSON.stringify(errors))
      for (const [openid, phone] of Object.entries(staff)) await product.bindStaff(openid, phone)
    },
    options,
  )
}

/** Starts the product with data that is made once a build, and copied from then on. */
async function startFilled(name: string, fill: Fill, options: ProductOptions = {}): Promise<Product> {
  return startProduct(options, await filledData(name, fill))
}

/** The folder of such data; `sources` is what it depends on besides. */
export async function filledData(name: string, fill: Fill, sources: readonly string[] = []): Promise<string> {
  const { functionsDir } = await builtProduct()
  const stamp = changedAt([...SOURCES, ...sources])
  const place = path.join(path.dirname(functionsDir), `${name}-${Math.trunc(stamp)}`)
  if (existsSync(place)) return place
  const beside = `${place}.${process.pid}`
  await rm(beside, { recursive: true, force: true })
  const product = await startProduct()
  await fill(product)
  product.cloud.save(beside)
  await product.close()
  await moveInto(beside, place)
  return place
}
