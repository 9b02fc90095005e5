import { databaseSchema } from '../../../cloudfunctions/stores/schema'
import { GRID_LEADER, submitted, VILLAGER, walk } from '../../support/demo'
import { startColdDemo } from '../../support/filled-product'
import type { Product } from '../../support/product'

let product: Product
const printed: string[] = []
beforeAll(async () => {
	// A deployment where the inbox's collection is missing: telling fails each time.
	const kept = Object.entries(databaseSchema.collections).filter(([name]) => name !== 'messages')
	const schema = { collections: Object.fromEntries(kept) }
	product = await startColdDemo({ schema, print: (line) => printed.push(line) })
})
afterAll(() => product.close())

test('where nobody can be told, events go through as ever; the fault is logged without a person', async () => {
	const report = await submitted(product)
	const { status, version } = await walk(product, report, [[GRID_LEADER, 'accept']])
	expect({ status, version }).toEqual({ status: 'accepted', version: 2 })
	const log = printed.join('\n')
	expect(log).toContain(`"untold":["${report.id}.1"]`)
	// What was not heard before is tried again with what happens next.
	expect(log).toContain(`"untold":["${report.id}.1","${report.id}.2"]`)
	expect(log).not.toMatch(new RegExp(`${VILLAGER}|白玉兰|高志强`))
})
