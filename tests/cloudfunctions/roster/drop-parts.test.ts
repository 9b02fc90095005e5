import { importStore as store } from '../../../cloudfunctions/stores/cloudbase/import-store'
import type { Part } from '../../../cloudfunctions/modules/imports/job'
import { startProduct, type Product } from '../../support/product'

const PARTS = 205

let product: Product
beforeAll(async () => {
	product = await startProduct()
	Object.assign(process.env, product.cloud.sdkEnv())
})
afterAll(() => product.close())

const part = (at: number): Part => ({ part: at, kind: 'household', sheets: [], rows: [] })
const kept = () => (product.snapshot()['imports'] ?? []).length

test('many parts go in several calls, those of other files stay', async () => {
	for (let at = 0; at < PARTS; at += 1) await store.putPart('long', part(at))
	await store.putPart('other', part(0))
	await store.putOutline('long', [])
	expect(await store.dropParts('long')).toBe(false)
	expect(kept()).toBe(PARTS - 200 + 1)
	expect(await store.dropParts('long')).toBe(true)
	expect(kept()).toBe(1)
	expect(await store.dropParts('long')).toBe(true)
})
