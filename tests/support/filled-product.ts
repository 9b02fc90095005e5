import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { builtProduct, changedAt, moveInto } from './built-product'
import { startProductInMemory, type MemoryProduct } from './memory-product'
import { startColdProduct, startProduct, type Product, type ProductOptions } from './product'
import { rosterCsv, SMALL_COUNTY, type CsvRow } from './roster-csv'

/** What the data depends on besides the functions, beside whose build it is kept. */
const SOURCES = ['local/cloudbase', 'local/seeds', 'local/roster-cli', 'tests/support']

/** Lies beside the data. */
const DOCUMENTS = 'documents.json'

type Fill = (product: Product) => Promise<unknown>

/** Starts the product with the demo's people in it. */
export async function startDemo(options: ProductOptions = {}): Promise<Product> {
	return startProduct(options, await filledData(...DEMO))
}

/** The same in a cloud that nobody had before. */
export async function startColdDemo(options: ProductOptions = {}): Promise<Product> {
	return startColdProduct(options, await filledData(...DEMO))
}

/** Starts the product with a clerk, a roster, and WeChats that are bound to the phones of its staff. */
export async function startCounty(
	rows: readonly CsvRow[] = SMALL_COUNTY,
	staff: Readonly<Record<string, string>> = {},
	options: ProductOptions = {},
): Promise<Product> {
	return startProduct(options, await filledData(...county(rows, staff)))
}

/** The same people over stores in memory: see memory-product.ts. */
export async function startDemoInMemory(): Promise<MemoryProduct> {
	return startProductInMemory(await filledDocuments(...DEMO))
}

/** The same people over stores in memory: see memory-product.ts. */
export async function startCountyInMemory(
	rows: readonly CsvRow[] = SMALL_COUNTY,
	staff: Readonly<Record<string, string>> = {},
): Promise<MemoryProduct> {
	return startProductInMemory(await filledDocuments(...county(rows, staff)))
}

/** The folder with the demo's people, to copy. */
export const filledDemo = (): Promise<string> => filledData(...DEMO)

const DEMO: [string, Fill] = ['demo', (product) => product.seedDemo()]

function county(rows: readonly CsvRow[], staff: Readonly<Record<string, string>>): [string, Fill] {
	const csv = rosterCsv(rows)
	const digest = createHash('sha256')
		.update(JSON.stringify([csv, staff]))
		.digest('hex')
	return [
		`county-${digest.slice(0, 16)}`,
		async (product) => {
			await product.appointClerk()
			const { errors } = await product.importCsv(csv)
			if (errors.length > 0) throw new Error(JSON.stringify(errors))
			for (const [openid, phone] of Object.entries(staff)) await product.bindStaff(openid, phone)
		},
	]
}

/** The roster and the reports of such data, as JSON. */
async function filledDocuments(name: string, fill: Fill): Promise<string> {
	return readFileSync(path.join(await filledData(name, fill), DOCUMENTS), 'utf8')
}

/** The folder of such data, which is made once a build and copied from then on; `sources` is what it depends on besides. */
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
	const { roster = [], reports = [] } = product.cloud.snapshot()
	writeFileSync(path.join(beside, DOCUMENTS), JSON.stringify({ roster, reports }))
	await product.close()
	await moveInto(beside, place)
	return place
}
