import type { Product } from '../support/product'
import { counted, drawn, startReach, TWO_EACH, wrongCells } from './reach-built'

// The table of reach asked of the built functions: each method with two of six roles, and cells by chance; all of them
// take minutes (reach-built.long.test.ts), and are asked in memory (reach-matrix.test.ts).

const SEED = Number(process.env['REACH_SEED'] ?? 20_261_129)

let product: Product
beforeAll(async () => {
	product = await startReach()
})
afterAll(() => product.close())

const began = process.cpuUsage()
afterAll(() => {
	const { user, system } = process.cpuUsage(began)
	process.stdout.write(`reach on the built functions: ${((user + system) / 1e6).toFixed(1)} CPU-s\n`)
})

test('each method answers two of six roles as the table says, another two than the method before', async () => {
	expect(await wrongCells(product, TWO_EACH)).toEqual([])
	process.stdout.write(`reach on the built functions: ${counted(TWO_EACH)}\n`)
})

test('300 cells by chance are as the table says', async () => {
	expect(await wrongCells(product, drawn(SEED, 300))).toEqual([])
})
