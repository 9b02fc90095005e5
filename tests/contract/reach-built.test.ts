import type { Product } from '../support/product'
import { counted, drawn, ONCE_EACH, startReach, wrongCells } from './reach-built'

// The table of reach asked of the built functions: each method with one of each role, and cells by chance; all of them
// take minutes (reach-built.long.test.ts).

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

test('each method answers one of each role as the table says', async () => {
  expect(await wrongCells(product, ONCE_EACH)).toEqual([])
  process.stdout.write(`reach on the built functions: ${counted(ONCE_EACH)}\n`)
})

test('500 cells by chance are as the table says', async () => {
  expect(await wrongCells(product, drawn(SEED, 500))).toEqual([])
})
